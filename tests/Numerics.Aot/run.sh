#!/usr/bin/env bash
# Compiles the numerical suite ahead of time for every kind of machine and runs it, forward and backward of every operator against the references: a line for each, `x86-64-v3: Vector256: 200 right, 0 wrong`.
# The first networks of every group, or, as `run.sh all`, every one of them, which takes half an hour and 12 GB. It fails if one is wrong, or if a program was published with a warning.
# Arm64 needs a cross compiler and an emulator (Debian: clang lld gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user-static) and is left out, by name, without them.
set -eu
cd "$(dirname "$0")"
output=bin/published
log=$output/log
failed=0
few=$([ "${1:-}" = all ] && echo false || echo true)
mkdir -p $output

quietly() { "$@" > $log 2>&1 || { cat $log; exit 1; }; }

try() { # name, instruction set, runtime identifier, vectors, how to run it
  quietly dotnet publish -c Release -r "$3" --no-build -o $output/"$1" -p:FewNetworks=$few -p:IlcInstructionSet="$2"
  if grep ': warning ' $log; then failed=1; fi
  if ! ${5:-} $output/"$1"/numerics > $output/"$1".txt; then
    grep -v ' networks, worst error ' $output/"$1".txt || true
    failed=1
  fi
  echo "$1: $(tail -n 1 $output/"$1".txt)"
  tail -n 1 $output/"$1".txt | grep -q "^$4: [1-9][0-9]* right, 0 wrong$" || failed=1
}

# One assembly becomes the program of every machine: built once, published often.
machine=$(uname -m)
quietly dotnet build -c Release -r linux-x64 -p:FewNetworks=$few
if [ "$machine" = x86_64 ]; then
  try x86-64-v2 x86-64-v2 linux-x64 Vector128
  for level in v3:avx2:Vector256 v4:avx512f:Vector512; do
    IFS=: read -r level flag vectors <<< "$level"
    grep -q "$flag" /proc/cpuinfo || { echo "x86-64-$level: skipped, this processor has it not"; continue; }
    try "x86-64-$level" "x86-64-$level" linux-x64 "$vectors"
  done
fi
missing=$([ "$machine" = aarch64 ] || for tool in clang ld.lld aarch64-linux-gnu-gcc qemu-aarch64-static; do command -v $tool > /dev/null || echo $tool; done)
if [ -n "$missing" ]; then
  echo "arm64: skipped, there is no" $missing
else
  try arm64 "" linux-arm64 AdvSimd "$([ "$machine" = aarch64 ] || echo qemu-aarch64-static -L /usr/aarch64-linux-gnu)"
fi
exit $failed
