#!/usr/bin/env bash
# pre-commit installs curate from a clone and refuses a fault: pre_commit.sh CLONE PRE-COMMIT
set -euo pipefail
clone=$1 tool=$2
PRE_COMMIT_HOME=$(mktemp -d) place=$(mktemp -d)
export PRE_COMMIT_HOME
trap 'rm -rf "$PRE_COMMIT_HOME" "$place"' EXIT
cd "$place"
git init -q
printf 'repos:\n  - repo: %s\n    rev: %s\n    hooks: [{id: curate}]\n' "$clone" "$(git -C "$clone" rev-parse HEAD)" > .pre-commit-config.yaml
printf 'The path leads down to the river, where two boats lie.\n' > calm.txt
git add .
"$tool" run
printf 'Leave a Reply\n' > fault.txt
git add .
if "$tool" run > said.txt; then echo "the hook let a fault pass"; exit 1; fi
grep -q 'fault.txt:1:1: error S110' said.txt
echo "the hook refused the fault, and passed the rest"
