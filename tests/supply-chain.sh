#!/usr/bin/env bash
# What is built of: locked packages, and whether any is known to be vulnerable. Says what it could not ask; fails only for what it found.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
found=0

echo "== Lock files"
unlocked=$(git ls-files '*.csproj' | while read -r project; do [ -f "$(dirname "$project")/packages.lock.json" ] || echo "  $project"; done)
if [ -n "$unlocked" ]; then echo "Without a lock file:"; echo "$unlocked"; found=1; fi
if dotnet restore PhotoSync.sln --locked-mode --nologo -v quiet; then echo "All packages are those of the lock files."; else echo "The lock files do not fit what is asked for."; found=1; fi

echo "== Vulnerable NuGet packages"
# A package that everybody knows to be vulnerable tells whether the feed answers at all.
cat > "$scratch/canary.csproj" <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
XML
vulnerable() { timeout 300 dotnet list "$1" package --vulnerable --include-transitive 2>/dev/null; }
if timeout 120 dotnet restore "$scratch/canary.csproj" --nologo -v quiet >/dev/null 2>&1 && vulnerable "$scratch/canary.csproj" | grep -q 'Newtonsoft.Json'; then
  if report=$(vulnerable PhotoSync.sln) && ! grep -q '^ *> ' <<<"$report"; then echo "None is known."; else echo "$report"; found=1; fi
else
  echo "Could not be asked: the feed tells nothing of vulnerabilities."
fi

echo "== Vulnerable vendored scripts"
if command -v npm >/dev/null && command -v node >/dev/null; then
  node -e '
    const fs = require("fs"), packages = {};
    for (const file of process.argv.slice(2)) {
      const json = JSON.parse(fs.readFileSync(file));
      for (const [name, entry] of Array.isArray(json) ? json.map(each => [each.package, each]) : Object.entries(json)) packages[name] = entry.version;
    }
    fs.writeFileSync(process.argv[1] + "/package.json", JSON.stringify({ name: "vendored", version: "0.0.0", private: true, dependencies: packages }));
  ' "$scratch" $(git ls-files '*/vendor/vendor.json')
  (cd "$scratch" && timeout 120 npm install --package-lock-only --ignore-scripts --no-audit --no-fund >/dev/null 2>&1 && timeout 120 npm audit --json > audit.json 2>/dev/null)
  case $(node -e 'try { const a = JSON.parse(require("fs").readFileSync(process.argv[1])); console.log(a.metadata ? a.metadata.vulnerabilities.total : "silent") } catch { console.log("silent") }' "$scratch/audit.json") in
    silent) echo "Could not be asked: the registry tells nothing of vulnerabilities." ;;
    0) echo "None is known." ;;
    *) cat "$scratch/audit.json"; found=1 ;;
  esac
else
  echo "Could not be asked: npm is not installed."
fi

echo "== Vendored scripts are the files that were reviewed"
echo "Checked by the tests VendoredScripts and VendoredFiles."
exit $found
