namespace CnnCompiler.Images;

/// <summary>How a picture of any size becomes an image of a network's.</summary>
public enum ImageFit
{
    /// <summary>Scaled until the shorter side fits, and the middle of the longer side cut out: nothing is distorted, but the ends are lost.</summary>
    CentreCrop,

    /// <summary>Scaled on each axis by itself: all of the picture is there, distorted if its proportions are others.</summary>
    Stretch,
}
