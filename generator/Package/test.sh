#!/usr/bin/env bash
# Makes the package and uses it as a user would, from a folder, in projects outside of this repository, with no other source of packages: a program with LeNet-5's weights compiled in reads MNIST's test images; a program that gets
# the package through a library chooses its instruction set; and a weight file that is missing is an error at the attribute. Fails if something is not so.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(dotnet msbuild generator/Package -getProperty:Version)
fail() { echo "the package: $1"; cat "$work/log"; exit 1; }

dotnet pack generator/Package -c Release -o "$work/feed" > "$work/log" 2>&1 || fail "it cannot be made"
mkdir "$work/app" "$work/library" "$work/through"
cat > "$work/nuget.config" << EOF
<configuration>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
  <packageSources><clear /><add key="folder" value="$work/feed" /></packageSources>
</configuration>
EOF

project() { # folder, kind of output, what it refers to
  cat > "$work/$1/$1.csproj" << EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <OutputType>$2</OutputType>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup>
    $3
  </ItemGroup>
</Project>
EOF
}

package="<PackageReference Include=\"CnnCompiler\" Version=\"$version\" />"
project app Exe "$package"
cp samples/Aot/{Program,LeNet5,DigitReader}.cs samples/Aot/weights/lenet5.safetensors "$work/app"
dotnet build "$work/app" -c Release > "$work/log" 2>&1 || fail "a program with weights compiled in does not build"
for kind in images-idx3 labels-idx1; do gunzip -c samples/Digits/data/mnist/t10k-$kind-ubyte.gz > "$work/$kind"; done
answer=$(dotnet "$work/app/bin/Release/net10.0/app.dll" "$work/images-idx3" "$work/labels-idx1" 2> "$work/log") || fail "the program ends with $?"
[[ $answer == "9893 of 10000 right"* ]] || fail "the program says '$answer'"

project library Library "$package"
project through Exe '<ProjectReference Include="../library/library.csproj" />'
dotnet restore "$work/through" > "$work/log" 2>&1 || fail "it cannot be had through a library"
chosen=$(dotnet msbuild "$work/through" -p:PublishAot=true -p:RuntimeIdentifier=linux-x64 -getProperty:IlcInstructionSet)
[ "$chosen" = x86-64-v3 ] || fail "through a library, the instruction set of a native build is '$chosen'"

rm "$work/app/lenet5.safetensors"
if dotnet build "$work/app" -c Release > "$work/log" 2>&1 || ! grep -q 'LeNet5.cs(4,.*error CNN1023' "$work/log"; then fail "a missing weight file is no error CNN1023 at the attribute"; fi
echo "package $version: $answer"
