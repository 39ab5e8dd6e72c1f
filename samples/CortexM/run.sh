#!/usr/bin/env bash
# Builds a firmware for every network and every machine, runs it in qemu, and prints a line for each with what was measured. It fails if something is not as it should be.
# Needs the .NET SDK and, from Debian, gcc-arm-none-eabi libnewlib-arm-none-eabi qemu-system-arm. Networks can be named: run.sh LeNet5.
set -eu
cd "$(dirname "$0")"
missing=$(for tool in arm-none-eabi-gcc qemu-system-arm; do command -v $tool > /dev/null || echo $tool; done)
if [ -n "$missing" ]; then echo "CortexM: skipped, there is no" $missing; exit 0; fi
core=../../runtime/Core
out=bin/firmware
host=Host/bin/Release/net10.0/cortexm-host
failed=0
mkdir -p $out
quietly() { "$@" > $out/log 2>&1 || { cat $out/log; exit 1; }; }

compile() { # network: its data for the firmware, its class, and that as native code
  $host write "$1" .. $out/"$1"
  quietly dotnet build CnnCompiler.Samples.CortexM.csproj -c Release -p:Network="$1"
  quietly "$ilc" bin/Release/"$1"/network.dll -o $out/"$1"/network.o -r $core/bin/Release/net10.0/CnnCompiler.Core.dll -r "$core/Facades/bin/Release/System*.dll" -r bin/Release/"$1"/CnnCompiler.dll \
    --systemmodule:CnnCompiler.Core --targetos:linux --targetarch:arm -O --Ot --nativelib "--directpinvoke:*" --generateunmanagedentrypoints:network
  # Tables for unwinding are of no use here, and what is said about the ABI does not hold.
  quietly arm-none-eabi-objcopy -R .ARM.attributes -R '.ARM.exidx*' -R '.ARM.extab*' -R '.rel.ARM*' $out/"$1"/network.o
}

machine() { # its name: processor, floating-point unit, machine of qemu, start of flash and of RAM
  case $1 in
    cortex-m7) echo cortex-m7 fpv5-d16 mps2-an500 0x00000000 0x20000000 ;;
    cortex-m4) echo cortex-m4 fpv4-sp-d16 mps2-an386 0x00000000 0x20000000 ;;
    cortex-m33) echo cortex-m33 fpv5-sp-d16 mps2-an505 0x10000000 0x38000000 ;;
  esac
}

firmware() { # network, machine, name, then the object or the sources of the network: links and runs, which leaves the file results; false if it ends otherwise
  local network=$1 name=$2 elf=$PWD/$out/$1/$2-$3.elf folder=$PWD/$out/$1
  set -- $(machine "$2") "${@:4}"
  quietly arm-none-eabi-gcc -mcpu="$1" -mthumb -mfloat-abi=hard -mfpu="$2" -O3 -Wall -Werror -ffreestanding -ffunction-sections -nostartfiles -specs=nano.specs -I "$folder" -Wa,-I,"$folder" \
    firmware/start.c firmware/main.c firmware/weights.S "${@:6}" -T firmware/link.ld -o "$elf" \
    -Wl,--gc-sections,-Map="${elf%.elf}.map",--defsym=FLASH_START="$4",--defsym=RAM_START="$5",--defsym=STACK_BYTES=1024,--no-warn-rwx-segments,--no-warn-execstack
  (cd "$folder" && timeout 300 qemu-system-arm -M "$3" -nographic -icount shift=3 -semihosting-config enable=on,target=native -kernel "$elf" < /dev/null) ||
    { echo "$name $network: the firmware ended with $?"; failed=1; return 1; }
}

try() { # network, machine
  firmware "$1" "$2" net "$out/$1/network.o" || return 0
  local sizes
  sizes=$(arm-none-eabi-size "$out/$1/$2-net.elf" | awk 'NR == 2 { print $1 + $2, $2 + $3 }')
  $host compare "$1" "$out/$1" "$2" $sizes || failed=1
}

tile() { # network of one layer, macro for its twin in C, instructions for a multiply-accumulate at most
  compile "$1"
  for machine in cortex-m7 cortex-m4 cortex-m33; do
    firmware "$1" $machine c firmware/tiles.c -D"$2" || continue
    mv "$out/$1/results" "$out/$1/results-c"
    firmware "$1" $machine net "$out/$1/network.o" || continue
    $host tile "$1" "$out/$1" $machine "$3" || failed=1
  done
}

# The compiler to native code comes with .NET's own package for native builds. The core library and its facades take .NET's place.
quietly dotnet build $core/CnnCompiler.Core.csproj -c Release
for facade in System.Runtime System.Memory System.Runtime.InteropServices; do quietly dotnet build $core/Facades/Facade.csproj -c Release -p:Facade=$facade; done
quietly dotnet build Host -c Release
quietly dotnet restore CnnCompiler.Samples.CortexM.csproj
ilc=$(dotnet msbuild CnnCompiler.Samples.CortexM.csproj -getProperty:NativeCompiler)

for network in ${@:-LeNet5 ResNet8 DsCnn}; do
  compile "$network"
  for machine in cortex-m7 cortex-m4 cortex-m33; do try "$network" $machine; done
done
if [ $# -eq 0 ]; then
  tile ConvTile TILE_CONV 3.3
  tile DenseTile TILE_DENSE 4.0
fi
exit $failed
