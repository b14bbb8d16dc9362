# Shared by the scripts of this folder: options, a dry run, and what is asked of az. Source it; it does nothing by itself.
set -euo pipefail

dry=0
declare -A given=()

# read_options NAME… : fills given[NAME] from --NAME VALUE; --dry-run says what would be done and changes nothing.
read_options() {
  local known=" $1 "
  shift
  while [ $# -gt 0 ]; do
    case "$1" in
      --dry-run) dry=1; shift ;;
      --*)
        [[ "$known" == *" ${1#--} "* ]] || { echo "$1 is no option. Known: --dry-run${known// / --}" | sed 's/ --$//' >&2; exit 2; }
        [ $# -gt 1 ] || { echo "$1 needs a value." >&2; exit 2; }
        given[${1#--}]=$2
        shift 2 ;;
      *) echo "What is $1?" >&2; exit 2 ;;
    esac
  done
}

need() {
  [ -n "${given[$1]:-}" ] || { echo "--$1 is missing." >&2; exit 2; }
  printf '%s' "${given[$1]}"
}

need_tools() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null 2>&1 || { echo "$tool is not installed (Azure Cloud Shell has it)." >&2; exit 3; }
  done
}

# change WHAT COMMAND… : runs a command that changes something, or says that it would be run.
change() {
  local what=$1
  shift
  if [ "$dry" -eq 1 ]; then
    echo "would: $what"
  else
    echo "$what"
    "$@" >/dev/null
  fi
}

# graph METHOD PATH [BODY] : Microsoft Graph of the cloud that az is signed in to.
graph() {
  local host
  host=$(az cloud show --query endpoints.microsoftGraphResourceId -o tsv)
  if [ $# -gt 2 ]; then
    az rest --method "$1" --url "${host%/}/v1.0/$2" --headers Content-Type=application/json --body "$3"
  else
    az rest --method "$1" --url "${host%/}/v1.0/$2"
  fi
}
