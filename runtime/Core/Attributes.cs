namespace System
{
    public abstract class Attribute;

    public enum AttributeTargets
    {
        All = 0x7fff,
    }

    [AttributeUsage(AttributeTargets.All)]
    public sealed class AttributeUsageAttribute(AttributeTargets validOn) : Attribute
    {
        public AttributeTargets ValidOn => validOn;

        public bool AllowMultiple { get; set; }

        public bool Inherited { get; set; }
    }

    public sealed class FlagsAttribute : Attribute;

    public sealed class ParamArrayAttribute : Attribute;
}

namespace System.Reflection
{
    public sealed class DefaultMemberAttribute(string memberName) : Attribute
    {
        public string MemberName => memberName;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>The compiler to native code knows the method or type and may put code of its own in its place.</summary>
    public sealed class IntrinsicAttribute : Attribute;

    public enum MethodImplOptions
    {
        NoInlining = 8,
        AggressiveInlining = 256,
        AggressiveOptimization = 512,
        InternalCall = 4096,
    }

    public sealed class MethodImplAttribute(MethodImplOptions options) : Attribute
    {
        public MethodImplOptions Value => options;
    }

    public sealed class IsReadOnlyAttribute : Attribute;

    public sealed class IsByRefLikeAttribute : Attribute;

    public sealed class IsUnmanagedAttribute : Attribute;

    public sealed class ScopedRefAttribute : Attribute;

    public sealed class RefSafetyRulesAttribute(int version) : Attribute
    {
        public int Version => version;
    }

    public sealed class CompilerGeneratedAttribute : Attribute;

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public sealed class TypeForwardedToAttribute(Type destination) : Attribute
    {
        public Type Destination => destination;
    }

    public sealed class ExtensionAttribute : Attribute;

    public sealed class IsExternalInit;

    public static class RuntimeFeature
    {
        public const string ByRefFields = nameof(ByRefFields);
        public const string ByRefLikeGenerics = nameof(ByRefLikeGenerics);
        public const string UnmanagedSignatureCallingConvention = nameof(UnmanagedSignatureCallingConvention);
        public const string DefaultImplementationsOfInterfaces = nameof(DefaultImplementationsOfInterfaces);
        public const string VirtualStaticsInInterfaces = nameof(VirtualStaticsInInterfaces);
    }
}

namespace System.Runtime.InteropServices
{
    public enum LayoutKind
    {
        Sequential = 0,
        Explicit = 2,
        Auto = 3,
    }

    public sealed class StructLayoutAttribute(LayoutKind kind) : Attribute
    {
        public int Pack;
        public int Size;

        public LayoutKind Value => kind;
    }

    public sealed class FieldOffsetAttribute(int offset) : Attribute
    {
        public int Value => offset;
    }

    public sealed class InAttribute : Attribute;

    public sealed class UnmanagedCallersOnlyAttribute : Attribute
    {
        public string EntryPoint;
    }
}

namespace System.Runtime
{
    /// <summary>A method whose code is elsewhere, under a name for the linker.</summary>
    internal sealed class RuntimeImportAttribute(string library, string entryPoint) : Attribute
    {
        public string Library => library;

        public string EntryPoint => entryPoint;
    }
}
