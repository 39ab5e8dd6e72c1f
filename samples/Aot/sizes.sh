#!/usr/bin/env bash
# Publishes the program native, trimmed and as a single file, for this machine, and prints a row of a table for each: bytes, and milliseconds from the process's start to its end with one image, the fastest of 20 runs.
set -eu
cd "$(dirname "$0")"
case $(uname -m) in x86_64) rid=linux-x64 ;; aarch64) rid=linux-arm64 ;; *) echo "no machine of .NET's: $(uname -m)"; exit 1 ;; esac
output=${1:-bin/sizes}
mkdir -p "$output"
{ printf '\0\0\10\3\0\0\0\1\0\0\0\34\0\0\0\34'; gunzip -c ../Digits/data/mnist/t10k-images-idx3-ubyte.gz | tail -c +17 | head -c 784; } > "$output/image"

echo "| published | bytes | one image, from start to end |"
echo "|---|---|---|"
for kind in Native Trimmed SingleFile; do
  dotnet publish -c Release -r $rid -p:Kind=$kind -o "$output/$kind" > "$output/$kind.log" 2>&1 || { echo "$kind does not publish, see $output/$kind.log"; exit 1; }
  best=1000000000
  for _ in $(seq 20); do
    start=${EPOCHREALTIME/./}
    answer=$("$output/$kind/digits" "$output/image")
    took=$(( ${EPOCHREALTIME/./} - start ))
    [ "$answer" = 7 ] || { echo "the first digit is a 7, but was read as '$answer'"; exit 1; }
    best=$(( took < best ? took : best ))
  done
  echo "| $kind | $(stat -c %s "$output/$kind/digits") | $(( best / 1000 )).$(( best / 100 % 10 )) ms |"
done
