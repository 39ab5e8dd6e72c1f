using Microsoft.CodeAnalysis;

namespace CnnCompiler.Generator;

/// <summary>CNN2xxx: shapes.</summary>
internal static partial class Rules
{
    public static readonly DiagnosticDescriptor Overflow = new(
        "CNN2001", "A size that does not fit a machine", "{0}: {1} would be {2}; the limit is {3}",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2001"));

    public static readonly DiagnosticDescriptor NeedsMap = new(
        "CNN2002", "A window over a vector", "{0}: a window slides over a map [channels, height, width], but the input is the vector {1}; put this layer before [Flatten] or [Dense]",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2002"));

    public static readonly DiagnosticDescriptor KernelTooLarge = new(
        "CNN2003", "A kernel that does not fit its input", "{0}: a {1} kernel does not fit its {2} input {3}; {4}",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2003"));

    public static readonly DiagnosticDescriptor GroupMismatch = new(
        "CNN2004", "Groups that do not divide the channels", "{0}: {1} groups cannot share {2} {3} channels {4}; use a divisor of {2}, such as {5}",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2004"));

    public static readonly DiagnosticDescriptor PaddingTooLarge = new(
        "CNN2005", "Padding that leaves a window without a pixel", "{0}: a padding of {1} would leave a window of {2} outside the image; use at most {3}",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2005"));

    public static readonly DiagnosticDescriptor OutputDoesNotDivide = new(
        "CNN2006", "An output size that does not divide its input", "{0}: an output of {1} does not divide the {2} input {3}, so its windows would differ; use {4}",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2006"));

    public static readonly DiagnosticDescriptor TooManyWindows = new(
        "CNN2007", "Too many windows at the border",
        "{0}: {1} of its windows see different parts of the image, more than the {2} that the compiler writes out; use less padding, a smaller kernel or a larger stride",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2007"));

    public static readonly DiagnosticDescriptor JoinMismatch = new(
        "CNN2008", "Shapes that do not join", "{0}: {1} cannot be {2}; {3}",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2008"));

    public static readonly DiagnosticDescriptor NothingLeft = new(
        "CNN2011", "A layer that leaves no pixel", "{0}: {1} leaves nothing of its {2} input {3}; {4}",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2011"));

    public static readonly DiagnosticDescriptor Unsuitable = new(
        "CNN2012", "A size that does not suit the input", "{0}: it {1}, which its input {2} does not allow; {3}",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2012"));

    public static readonly DiagnosticDescriptor TooManyPhases = new(
        "CNN2013", "A stride of too many phases",
        "{0}: a stride of {1} makes {2} phases, more than the {3} that the compiler writes out; use two layers of smaller strides, or [Upsample]",
        "Shapes", DiagnosticSeverity.Error, true, helpLinkUri: Help("CNN2013"));

    public static readonly DiagnosticDescriptor LayerShape = new(
        "CNN2900", "What a layer makes", "{0} -> {1}   {2} parameters   {3} MACs   receptive field {4}   {5} bytes",
        "Shapes", DiagnosticSeverity.Info, true, helpLinkUri: Help("CNN2900"));
}
