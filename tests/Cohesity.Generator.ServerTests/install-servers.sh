#!/usr/bin/env bash
# Installs what these tests start: Prism into artifacts/servers of the repository, by npm; Alertmanager, Chromium with its driver, and Node.js
# where it is missing, as packages of Debian or Ubuntu. Nothing is started. What cannot be had here is named; its tests are then skipped by name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
servers=$(cd ../.. && pwd)/artifacts/servers

as_root() {
  if ((EUID == 0)); then "$@"; else sudo -n "$@"; fi
}

update_packages() {
  [[ -n ${updated:-} ]] || as_root apt-get update -qq
  updated=yes
}

# Prism needs Node.js 18.20.1 or later.
need_node() {
  command -v npm > /dev/null && return
  command -v apt-get > /dev/null && update_packages && DEBIAN_FRONTEND=noninteractive as_root apt-get install -qq -y --no-install-recommends nodejs npm > /dev/null
}

install_prism() {
  local folder=$servers/prism
  cmp -s package-lock.json "$folder/package-lock.json" && [[ -f $folder/installed ]] && return
  need_node || return
  rm -rf "$folder" && mkdir -p "$folder" && cp package.json package-lock.json "$folder/" || return
  (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) && touch "$folder/installed"
}

# The package would start a service of the machine; a policy of the administrator's that says so already stays as it is.
install_alertmanager() {
  local policy=/usr/sbin/policy-rc.d own=no
  command -v prometheus-alertmanager > /dev/null && return
  command -v apt-get > /dev/null || return
  update_packages || return
  if [[ ! -e $policy ]]; then
    own=yes
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" > /dev/null && as_root chmod 755 "$policy" || return
  fi
  DEBIAN_FRONTEND=noninteractive as_root apt-get install -qq -y --no-install-recommends prometheus-alertmanager > /dev/null
  if [[ $own == yes ]]; then as_root rm -f "$policy"; fi
  command -v prometheus-alertmanager > /dev/null
}

install_chromium() {
  command -v chromium > /dev/null && command -v chromedriver > /dev/null && return
  command -v apt-get > /dev/null && update_packages && DEBIAN_FRONTEND=noninteractive as_root apt-get install -qq -y --no-install-recommends chromium chromium-driver > /dev/null
  command -v chromium > /dev/null && command -v chromedriver > /dev/null
}

for server in prism alertmanager chromium; do
  "install_$server" || { echo "$server cannot be installed here: its tests will be skipped."; missing=yes; }
done
[[ -z ${missing:-} ]]
