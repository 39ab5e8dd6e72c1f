#!/usr/bin/env bash
# Builds LeNet-5 as a shared and as a static library, makes their C header, and runs a C program with each.
set -eu
cd "$(dirname "$0")"
case $(uname -m) in x86_64) rid=linux-x64 ;; aarch64) rid=linux-arm64 ;; *) echo "no machine of .NET's: $(uname -m)"; exit 1 ;; esac
command -v "${CC:-gcc}" > /dev/null || { echo "NativeLibrary: skipped, there is no ${CC:-gcc}"; exit 77; }
out=bin/c
mkdir -p $out

dotnet publish -c Release -r $rid -p:NativeLib=Shared -o $out/shared
dotnet publish -c Release -r $rid -p:NativeLib=Static -o $out/static

# The lengths are constants of the class that the compiler emitted.
model=$(find obj/emitted -name '*.LeNet5.g.cs')
length() { sed -n "s/.*public const int $1 = \([0-9_]*\);.*/\1/p" "$model" | tr -d _; }
cat > $out/digits.h <<EOF
/* Made by run.sh from LeNet5.cs. */
#ifndef DIGITS_H
#define DIGITS_H

#define DIGITS_INPUT $(length InputLength) /* floats of an image: rows of (pixel / 255 - 0.1307) / 0.3081 */
#define DIGITS_OUTPUT $(length OutputLength) /* floats of a result: a probability for each digit */

#ifdef __cplusplus
extern "C" {
#endif

/* Unpacks the weights, once. 0 if all is well. */
int digits_init(void);

/* Reads an image. It allocates nothing; one thread at a time. 0, or 1 before digits_init. */
int digits_predict(const float* image, float* probabilities);

/* Bytes that this thread has allocated so far. */
long long digits_allocated(void);

#ifdef __cplusplus
}
#endif
#endif
EOF

for kind in images-idx3 labels-idx1; do gunzip -c ../Digits/data/mnist/t10k-$kind-ubyte.gz > $out/t10k-$kind-ubyte; done
run() { printf '%s: ' "$1"; "$out/digits-$1" $out/t10k-images-idx3-ubyte $out/t10k-labels-idx1-ubyte; }

${CC:-gcc} -O2 -I $out main.c -o $out/digits-shared $out/shared/libdigits.so -Wl,-rpath,"$PWD/$out/shared"
run shared

# A static library is linked with .NET's own, which came with the native compiler. Its heap sorts with vectors on x64 alone.
packages=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
native=$(ls -d "$packages"/microsoft.netcore.app.runtime.nativeaot.$rid/*/runtimes/$rid/native | sort -V | tail -1)
sorting=$([ $rid = linux-x64 ] && echo VxsortEnabled || echo VxsortDisabled)
${CC:-gcc} -O2 -I $out main.c -o $out/digits-static $out/static/libdigits.a "$native/libbootstrapperdll.o" \
  -Wl,--start-group "$native"/lib{Runtime.WorkstationGC,Runtime.$sorting,eventpipe-disabled,standalonegc-disabled,aotminipal,stdc++compat,System.Native}.a -Wl,--end-group \
  -lm -ldl -lpthread -Wl,--gc-sections
run static
