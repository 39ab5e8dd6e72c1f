namespace CnnCompiler;

/// <summary>How far a window may hang over the border of its input.</summary>
public enum Border
{
    /// <summary>As far as the padding says that is given in numbers.</summary>
    Explicit,

    /// <summary>So far that the output has the input's size, divided by the stride and rounded up. An odd pixel of padding goes below and to the right.</summary>
    Same,

    /// <summary>Not at all.</summary>
    Valid,
}
