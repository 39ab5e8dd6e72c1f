namespace System;

/// <summary>The root of all types: its one field is the pointer to the type that every object begins with.</summary>
public class Object
{
    private nint _type;

    public virtual bool Equals(object other) => (object)this == other;

    public virtual int GetHashCode() => 0;

    public virtual string ToString() => null;
}

public abstract class ValueType;

public abstract class Enum : ValueType;

public struct Void;

public struct Boolean
{
    private bool _value;
}

public struct Char
{
    private char _value;
}

public struct SByte
{
    private sbyte _value;
}

public struct Byte
{
    private byte _value;
}

public struct Int16
{
    private short _value;
}

public struct UInt16
{
    private ushort _value;
}

public struct Int32
{
    public const int MaxValue = 0x7fffffff;
    private int _value;
}

public struct UInt32
{
    private uint _value;
}

public struct Int64
{
    private long _value;
}

public struct UInt64
{
    private ulong _value;
}

public struct IntPtr
{
    private nint _value;
}

public struct UIntPtr
{
    private nuint _value;
}

public struct Single
{
    private float _value;
}

public struct Double
{
    private double _value;
}

public interface IEquatable<T>
{
    bool Equals(T other);
}

public struct Nullable<T>
    where T : struct
{
    private readonly bool _hasValue;
    private T _value;

    public Nullable(T value)
    {
        _value = value;
        _hasValue = true;
    }

    public bool HasValue => _hasValue;

    public T GetValueOrDefault() => _value;
}

public sealed class String
{
    private readonly int _length;
    private char _first;

    public int Length => _length;
}

public abstract class Array
{
    private readonly int _length;

    public int Length => _length;
}

/// <summary>What every array of one dimension is besides.</summary>
public class Array<T> : Array;

public abstract class Delegate
{
    internal object m_firstParameter;
    internal object m_helperObject;
    internal nint m_extraFunctionPointerOrData;
    internal nint m_functionPointer;
}

public abstract class MulticastDelegate : Delegate;

public class Exception;

public abstract class Type
{
    public static Type GetTypeFromHandle(RuntimeTypeHandle handle) => null;
}

public struct RuntimeTypeHandle
{
    private nint _value;
}

public struct RuntimeMethodHandle
{
    private nint _value;
}

public struct RuntimeFieldHandle
{
    private nint _value;
}
