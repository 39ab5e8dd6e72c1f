// What the compiler to native code calls, or only looks up by name before it begins. Where .NET would throw, the program stops.
using System;
using System.Runtime.CompilerServices;

namespace System.Runtime.CompilerServices
{
    public static class RuntimeHelpers
    {
        /// <summary>Constants in the image itself; the compiler to native code writes their address in place of the call.</summary>
        [Intrinsic]
        public static ReadOnlySpan<T> CreateSpan<T>(RuntimeFieldHandle field)
        {
            Environment.Stop();
            return default;
        }
    }

    public struct StaticClassConstructionContext
    {
        public nint cctorMethodAddress;
    }

    internal static class ClassConstructorRunner
    {
        private static unsafe object CheckStaticClassConstructionReturnGCStaticBase(ref StaticClassConstructionContext context, object gcStaticBase)
        {
            CheckStaticClassConstruction(ref context);
            return gcStaticBase;
        }

        private static unsafe nint CheckStaticClassConstructionReturnNonGCStaticBase(ref StaticClassConstructionContext context, nint nonGcStaticBase)
        {
            CheckStaticClassConstruction(ref context);
            return nonGcStaticBase;
        }

        private static unsafe void CheckStaticClassConstruction(ref StaticClassConstructionContext context)
        {
            nint constructor = context.cctorMethodAddress;
            if (constructor == 0)
                return;
            context.cctorMethodAddress = 0;
            ((delegate*<void>)constructor)();
        }
    }
}

namespace System.Runtime.InteropServices
{
    public interface IDynamicInterfaceCastable
    {
        private static object GetDynamicInterfaceImplementation(IDynamicInterfaceCastable value, nint interfaceType)
        {
            Environment.Stop();
            return null;
        }
    }
}

namespace System.Runtime
{
    /// <summary>Casts. No kernel has any, but the compiler to native code wants to know them.</summary>
    internal static unsafe class TypeCast
    {
        private static object CheckCastAny(void* type, object value) => Stopped();

        private static object CheckCastInterface(void* type, object value) => Stopped();

        private static object CheckCastClass(void* type, object value) => Stopped();

        private static object CheckCastClassSpecial(void* type, object value) => Stopped();

        private static object IsInstanceOfAny(void* type, object value) => Stopped();

        private static object IsInstanceOfInterface(void* type, object value) => Stopped();

        private static object IsInstanceOfClass(void* type, object value) => Stopped();

        private static bool IsInstanceOfException(void* type, object value) => Stopped() != null;

        private static void StelemRef(object[] array, nint index, object value) => Environment.Stop();

        private static ref object LdelemaRef(object[] array, nint index, void* type)
        {
            Environment.Stop();
            return ref Unsafe.AsRef<object>(null);
        }

        private static object Stopped()
        {
            Environment.Stop();
            return null;
        }
    }
}

namespace System
{
    internal static class SpanHelpers
    {
        private static unsafe void Memmove(ref byte to, ref byte from, nuint bytes)
        {
            if (Unsafe.AsPointer(ref to) <= Unsafe.AsPointer(ref from))
            {
                for (nint i = 0; i < (nint)bytes; i++)
                    Unsafe.Add(ref to, i) = Unsafe.Add(ref from, i);
            }
            else
            {
                for (nint i = (nint)bytes - 1; i >= 0; i--)
                    Unsafe.Add(ref to, i) = Unsafe.Add(ref from, i);
            }
        }

        private static void Fill(ref byte to, byte value, nuint bytes)
        {
            for (nint i = 0; i < (nint)bytes; i++)
                Unsafe.Add(ref to, i) = value;
        }

        private static void ClearWithoutReferences(ref byte to, nuint bytes) => Fill(ref to, 0, bytes);
    }

    internal static class Buffer
    {
        /// <summary>There is no collector that would want to know.</summary>
        private static void BulkMoveWithWriteBarrier(ref byte to, ref byte from, nuint bytes) => Environment.Stop();
    }
}

namespace Internal.Runtime.CompilerHelpers
{
    internal static class StartupCodeHelpers;

    internal static class LdTokenHelpers
    {
        private static RuntimeTypeHandle GetRuntimeTypeHandle(nint type) => default;

        private static RuntimeMethodHandle GetRuntimeMethodHandle(nint method) => default;

        private static RuntimeFieldHandle GetRuntimeFieldHandle(nint field) => default;
    }

    internal static class ThrowHelpers
    {
        private static void ThrowOverflowException() => Environment.Stop();

        private static void ThrowIndexOutOfRangeException() => Environment.Stop();

        private static void ThrowNullReferenceException() => Environment.Stop();

        private static void ThrowDivideByZeroException() => Environment.Stop();

        private static void ThrowArrayTypeMismatchException() => Environment.Stop();

        private static void ThrowPlatformNotSupportedException() => Environment.Stop();

        private static void ThrowNotImplementedException() => Environment.Stop();

        private static void ThrowNotSupportedException() => Environment.Stop();

        private static void ThrowFeatureBodyRemoved() => Environment.Stop();

        private static void ThrowInstanceBodyRemoved() => Environment.Stop();

        private static void ThrowUnavailableType() => Environment.Stop();

        private static void ThrowBodyRemoved() => Environment.Stop();
    }
}
