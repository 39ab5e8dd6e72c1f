namespace CnnCompiler;

/// <summary>How a program stores the weights that are compiled into it. Computation is in single precision always.</summary>
public enum Precision
{
    /// <summary>As the network computes with them, 4 bytes a weight; where the network only predicts they are used where they lie.</summary>
    Single,

    /// <summary>Rounded to half precision, 2 bytes a weight, and widened when the model is made: half the size in the program, an error of at most 2⁻¹¹ of each weight above 2⁻¹⁴.</summary>
    Half,
}
