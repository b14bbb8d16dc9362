#!/usr/bin/env bash
# Adds up what `dotnet test --settings tests/coverage.runsettings --collect "XPlat Code Coverage"` left below a folder: a branch counts as taken where any project's tests took it.
# Shown, never judged.
set -euo pipefail
reports=$(find "${1:?the folder of the results}" -name coverage.json)
[ -n "$reports" ] || { echo "Nothing was collected."; exit 1; }

# A line for each branch of src and project: project, name of the branch, 1 where it was taken.
branches() {
  jq -r 'to_entries[] | (.key | rtrimstr(".dll")) as $project | .value | to_entries[] | select(.key | test("/src/")) | .key as $file | .value | to_entries[] | .value | to_entries[]
    | .key as $method | .value.Branches[]? | [$project, "\($file):\($method):\(.Offset):\(.Ordinal):\(.EndOffset)", (if .Hits > 0 then 1 else 0 end)] | @tsv' $reports
}

echo "Branches of src that tests take:"
branches | awk -F'\t' '
  { taken[$1 SUBSEP $2] = taken[$1 SUBSEP $2] || $3 }
  END {
    for (branch in taken) { split(branch, part, SUBSEP); all[part[1]]++; hit[part[1]] += taken[branch]; total++; sum += taken[branch] }
    for (project in all) printf "  %-28s %5.1f %%  (%d of %d)\n", project, 100 * hit[project] / all[project], hit[project], all[project] | "sort"
    close("sort")
    printf "  %-28s %5.1f %%  (%d of %d)\n", "in all", 100 * sum / total, sum, total
  }'
