#!/usr/bin/env bash
# Publishes the program for every kind of machine and lets it read MNIST's test images: a line for each with its size and what came out.
# Arm64 needs a cross compiler and an emulator (Debian: clang lld gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user-static) and is left out, by name, without them.
set -eu
cd "$(dirname "$0")"
data=../Digits/data/mnist
output=${1:-bin/published}
failed=0

try() { # name, instruction set, runtime identifier, how to run it
  local name=$1 folder=$output/$1
  if ! dotnet publish -c Release -r "$3" -o "$folder" -p:IlcInstructionSet="$2" -p:NoWarn=CNN3003 > "$output/$name.log" 2>&1; then
    echo "$name: does not publish, see $output/$name.log"; failed=1; return
  fi
  local warnings result
  warnings=$(grep -c ': warning ' "$output/$name.log" || true)
  result=$(${4:-} "$folder/digits" $data/t10k-images-idx3-ubyte.gz $data/t10k-labels-idx1-ubyte.gz)
  echo "$name: $(stat -c %s "$folder/digits") bytes, $warnings warnings, $result"
  [ "$warnings" -eq 0 ] || failed=1
}

mkdir -p "$output"
if [ "$(uname -m)" = x86_64 ]; then
  for level in v2 v3 v4; do
    grep -q "$([ $level = v4 ] && echo avx512f || echo "$([ $level = v3 ] && echo avx2 || echo sse4_2)")" /proc/cpuinfo || { echo "x86-64-$level: skipped, this processor has it not"; continue; }
    try "x86-64-$level" "x86-64-$level" linux-x64
  done
fi
missing=$(for tool in clang ld.lld aarch64-linux-gnu-gcc qemu-aarch64-static; do command -v $tool > /dev/null || echo $tool; done)
if [ -n "$missing" ]; then
  echo "arm64: skipped, there is no" $missing
else
  try arm64 "" linux-arm64 "qemu-aarch64-static -L /usr/aarch64-linux-gnu"
fi
exit $failed
