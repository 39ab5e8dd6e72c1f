#!/usr/bin/env bash
# One report of agreement: LeNet-5 with trained weights gives MNIST's first hundred test digits the same scores on every kind of machine. Prints a row of a table for each: with the JIT at every vector width,
# compiled ahead of time for x86-64-v2, v3, v4 and Arm64 (by qemu), and on three microcontrollers (by qemu, samples/CortexM). It fails if a score is further from the double-precision references than the
# table allows, or a digit is taken for another. Machines whose tools are missing (see samples/Aot/publish.sh and samples/CortexM/run.sh) are left out, by name.
set -eu
cd "$(dirname "$0")"
output=bin/scores
samples=../../samples
table=()
rm -rf $output
mkdir -p $output

quietly() { "$@" > $output/log 2>&1 || [ $? -eq 77 ] || { cat $output/log; exit 1; }; } # 77: skipped

scores() { # name, vectors, how to run the program
  local vectors
  vectors=$("${@:3}" scores $samples "$output/$1")
  [ "$vectors" = "$2" ] || { echo "$1: ran with $vectors, not with $2"; exit 1; }
  table+=("$output/$1")
}

native() { # name, vectors, instruction set, runtime identifier, how to run it
  quietly dotnet publish -c Release -r "$4" --no-build -o "bin/published/$1" -p:IlcInstructionSet="$3"
  scores "$1" "$2" "${@:5}" "bin/published/$1/agreement"
}

has() { grep -q "$1" /proc/cpuinfo; }

# One assembly becomes the program of every machine.
machine=$(uname -m)
quietly dotnet build -c Release -r linux-x64
jit="dotnet bin/Release/net10.0/agreement.dll"
if [ "$machine" = x86_64 ]; then
  if has avx512f; then scores jit-vector512 Vector512 $jit; fi
  if has avx2; then scores jit-vector256 Vector256 env DOTNET_EnableAVX512=0 $jit; fi
  scores jit-vector128 Vector128 env DOTNET_EnableAVX2=0 $jit
  scores jit-scalar Scalar env DOTNET_EnableHWIntrinsic=0 $jit
  native aot-x86-64-v2 Vector128 x86-64-v2 linux-x64
  if has avx2; then native aot-x86-64-v3 Vector256 x86-64-v3 linux-x64; fi
  if has avx512f; then native aot-x86-64-v4 Vector512 x86-64-v4 linux-x64; fi
fi
missing=$([ "$machine" = aarch64 ] || for tool in clang ld.lld aarch64-linux-gnu-gcc qemu-aarch64-static; do command -v $tool > /dev/null || echo $tool; done)
if [ -n "$missing" ]; then
  echo "arm64: skipped, there is no" $missing
else
  native aot-arm64 AdvSimd "" linux-arm64 $([ "$machine" = aarch64 ] || echo qemu-aarch64-static -L /usr/aarch64-linux-gnu)
fi
rm -f $samples/CortexM/bin/firmware/LeNet5/results-cortex-*
quietly $samples/CortexM/run.sh LeNet5
grep skipped $output/log || true
for file in $samples/CortexM/bin/firmware/LeNet5/results-cortex-*; do
  [ -e "$file" ] || continue
  cp "$file" "$output/${file##*/results-}"
  table+=("$output/${file##*/results-}")
done
$jit table $samples "${table[@]}"
