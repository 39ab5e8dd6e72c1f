namespace CnnCompiler.Data;

/// <summary>
/// What geometric transforms have yet to do to an image: where in it each new pixel comes from. Transforms are gathered here and the image is resampled once, as every
/// resampling blurs. A new pixel p comes from A(q + d(q)) with q = B(p): A and B are affine, d is a field of displacements or nothing.
/// </summary>
internal ref struct Warp
{
    private readonly MapShape _shape;
    private readonly Span<float> _image;
    private readonly Span<float> _scratch;
    private Background _background;
    private Affine _toSource = Affine.Identity;
    private Affine _toField = Affine.Identity;
    private bool _hasField;

    public Warp(MapShape shape, Span<float> image, Span<float> scratch, Background background)
    {
        (_shape, _background) = (shape, background);
        _image = image;
        _scratch = scratch;
    }

    private readonly bool IsIdentity => !_hasField && _toSource == Affine.Identity;

    private readonly int Plane => _shape.Height * _shape.Width;

    /// <summary>Floats of scratch: a copy of the image, and for a field its two components and room to make them.</summary>
    public static int ScratchLength(MapShape shape, bool hasField) => shape.Length + (hasField ? 3 * shape.Height * shape.Width : 0);

    /// <summary>What lies outside the image for the transforms that follow.</summary>
    public void Surround(Background background)
    {
        if (ReferenceEquals(background, _background))
            return;
        Resample();
        background.RequireFor(_shape);
        _background = background;
    }

    /// <summary>Adds an affine transform.</summary>
    /// <param name="inverse">From the new pixels to those before it.</param>
    public void Add(Affine inverse)
    {
        if (_hasField)
            _toField = _toField.After(inverse);
        else
            _toSource = _toSource.After(inverse);
    }

    /// <summary>Adds a displacement of each pixel. There can be one; a second one has the image resampled before it.</summary>
    /// <param name="right">To be filled: how far to the right of a new pixel its value comes from, [H, W].</param>
    /// <param name="down">To be filled: how far below it, [H, W].</param>
    /// <param name="room">Memory to work in, [H, W].</param>
    public void AddField(out Span<float> right, out Span<float> down, out Span<float> room)
    {
        if (_hasField)
            Resample();
        _hasField = true;
        right = Field(0);
        down = Field(1);
        room = Field(2);
    }

    /// <summary>Does all that was added.</summary>
    public void Resample()
    {
        if (IsIdentity)
            return;
        var source = _scratch[.._image.Length];
        _image.CopyTo(source);
        bool isAligned = _toField == Affine.Identity;
        for (int y = 0; y < _shape.Height; y++)
        {
            for (int x = 0; x < _shape.Width; x++)
            {
                var (fromX, fromY) = !_hasField ? _toSource.Of(x, y) : isAligned ? Displaced(x, y) : DisplacedBetween(x, y);
                Copy(source, new(fromX, fromY), (y * _shape.Width) + x);
            }
        }

        (_toSource, _toField, _hasField) = (Affine.Identity, Affine.Identity, false);
    }

    private readonly void Copy(ReadOnlySpan<float> source, Bilinear place, int pixel)
    {
        for (int channel = 0; channel < _shape.Channels; channel++)
        {
            var plane = source.Slice(channel * Plane, Plane);
            _image[(channel * Plane) + pixel] = place.Sample(plane, _shape.Height, _shape.Width, _background[channel]);
        }
    }

    private readonly (double X, double Y) Displaced(int x, int y)
    {
        int pixel = (y * _shape.Width) + x;
        return _toSource.Of(x + Field(0)[pixel], y + Field(1)[pixel]);
    }

    private readonly (double X, double Y) DisplacedBetween(int x, int y)
    {
        var (fieldX, fieldY) = _toField.Of(x, y);
        Bilinear place = new(Math.Clamp(fieldX, 0, _shape.Width - 1), Math.Clamp(fieldY, 0, _shape.Height - 1));
        return _toSource.Of(
            fieldX + place.Sample(Field(0), _shape.Height, _shape.Width, 0),
            fieldY + place.Sample(Field(1), _shape.Height, _shape.Width, 0));
    }

    private readonly Span<float> Field(int component) => _scratch.Slice(_image.Length + (component * Plane), Plane);
}
