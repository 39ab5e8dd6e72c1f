#!/usr/bin/env bash
# Builds a firmware for every network and every machine, runs it in qemu, and prints a line for each with what was measured. It fails if something is not as it should be.
# Needs the .NET SDK and, from Debian, gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm. Parts of it can be named: run.sh LeNet5, ResNet8, DsCnn, tiles, training.
set -eu
cd "$(dirname "$0")"
missing=$(for tool in arm-none-eabi-gcc qemu-system-arm; do command -v $tool > /dev/null || echo $tool; done)
if [ -n "$missing" ]; then echo "CortexM: skipped, there is no" $missing; exit 77; fi
core=../../runtime/Core
out=bin/firmware
host=Host/bin/Release/net10.0/cortexm-host
failed=0
mkdir -p $out
quietly() { "$@" > $out/log 2>&1 || { cat $out/log; exit 1; }; }

compile() { # network, Prediction or Training: its data for the firmware, its class, and that as native code
  local built=bin/Release/$1-$2 object=$out/$1/$2.o
  $host write "$1" .. $out/"$1"
  quietly dotnet build CnnCompiler.Samples.CortexM.csproj -c Release -p:Network="$1" -p:Purpose="$2"
  quietly "$ilc" "$built/network.dll" -o "$object" -r $core/bin/Release/net10.0/CnnCompiler.Core.dll -r "$core/Facades/bin/Release/System*.dll" -r "$built/CnnCompiler.dll" \
    --systemmodule:CnnCompiler.Core --targetos:linux --targetarch:arm -O --Ot --nativelib "--directpinvoke:*" --generateunmanagedentrypoints:network
  # Tables for unwinding are of no use here, and what is said about the ABI does not hold.
  quietly arm-none-eabi-objcopy -R .ARM.attributes -R '.ARM.exidx*' -R '.ARM.extab*' -R '.rel.ARM*' "$object"
}

machine() { # its name: processor, floating-point unit, machine of qemu, start of flash and of RAM
  case $1 in
    cortex-m7) echo cortex-m7 fpv5-d16 mps2-an500 0x00000000 0x20000000 ;;
    cortex-m4) echo cortex-m4 fpv4-sp-d16 mps2-an386 0x00000000 0x20000000 ;;
    cortex-m33) echo cortex-m33 fpv5-sp-d16 mps2-an505 0x10000000 0x38000000 ;;
  esac
}

firmware() { # network, machine, name, weights, then what is compiled and linked: runs it, which leaves the file results; false if it ends otherwise than it should
  local network=$1 name=$2 elf=$PWD/$out/$1/$2-$3.elf folder=$PWD/$out/$1 weights=$4
  set -- $(machine "$2") "${@:5}"
  quietly arm-none-eabi-gcc -mcpu="$1" -mthumb -mfloat-abi=hard -mfpu="$2" -O3 -Wall -Werror -ffreestanding -ffunction-sections -nostartfiles -specs=nano.specs -I "$folder" -Wa,-I,"$folder" \
    -DWEIGHTS="\"$weights\"" firmware/start.c firmware/weights.S "${@:6}" -lm -T firmware/link.ld -o "$elf" \
    -Wl,--gc-sections,-Map="${elf%.elf}.map",--defsym=FLASH_START="$4",--defsym=RAM_START="$5",--no-warn-rwx-segments,--no-warn-execstack
  (cd "$folder" && timeout 300 qemu-system-arm -M "$3" -nographic -icount shift=3 -semihosting-config enable=on,target=native -kernel "$elf" < /dev/null) ||
    { echo "$name $network: the firmware ended with $?"; failed=1; return 1; }
}

try() { # network, machine
  local elf=$out/$1/$2-net.elf
  firmware "$1" "$2" net weights firmware/main.c "$out/$1/Prediction.o" || return 0
  cp "$out/$1/results" "$out/$1/results-$2" # tests/Agreement holds all machines against each other
  $host compare "$1" "$out/$1" "$2" $(arm-none-eabi-size "$elf" | awk 'NR == 2 { print $1 + $2, $2 + $3 }') || failed=1
  # No heap, and the weights in flash.
  if arm-none-eabi-nm "$elf" | grep -iE ' (_?malloc|_?free|_?sbrk|RhNew.*|RhpNew.*|RhpGc.*)(_r)?$'; then echo "$2 $1: there is an allocator"; failed=1; fi
  local weights
  weights=$(awk '$2 == "network_weights" { print $1 }' "${elf%.elf}.map") # the RAM of every machine begins there or further up
  [ -n "$weights" ] && [ $((weights)) -lt $((0x20000000)) ] || { echo "$2 $1: the weights are not in flash"; failed=1; }
}

tile() { # network of one layer, macro for its twin in C, instructions for a multiply-accumulate at most
  compile "$1" Prediction
  for machine in $machines; do
    firmware "$1" $machine c weights firmware/main.c firmware/tiles.c -D"$2" || continue
    mv "$out/$1/results" "$out/$1/results-c"
    firmware "$1" $machine net weights firmware/main.c "$out/$1/Prediction.o" || continue
    $host tile "$1" "$out/$1" $machine "$3" || failed=1
  done
}

# The compiler to native code comes with .NET's own package for native builds. The core library and its facades take .NET's place.
quietly dotnet build $core/CnnCompiler.Core.csproj -c Release
for facade in System.Runtime System.Memory System.Runtime.InteropServices; do quietly dotnet build $core/Facades/Facade.csproj -c Release -p:Facade=$facade; done
quietly dotnet build Host -c Release
quietly dotnet restore CnnCompiler.Samples.CortexM.csproj
ilc=$(dotnet msbuild CnnCompiler.Samples.CortexM.csproj -getProperty:NativeCompiler)

machines="cortex-m7 cortex-m4 cortex-m33"
for part in ${@:-LeNet5 ResNet8 DsCnn tiles training}; do
  case $part in
    tiles)
      tile ConvTile TILE_CONV 3.3
      tile DenseTile TILE_DENSE 4.0 ;;
    training)
      compile LeNet5 Training
      firmware LeNet5 cortex-m7 train training-weights firmware/train.c $out/LeNet5/Training.o && { $host train LeNet5 $out/LeNet5 cortex-m7 || failed=1; } ;;
    *)
      compile "$part" Prediction
      for machine in $machines; do try "$part" $machine; done ;;
  esac
done
exit $failed
