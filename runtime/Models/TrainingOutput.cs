namespace CnnCompiler.Runtime;

/// <summary>One of the results that the forward pass of training gives, which lie one after the other.</summary>
/// <param name="Shape">Its shape.</param>
/// <param name="LossWeight">What a built-in loss of it is multiplied with.</param>
/// <param name="TrainOnly">Predictions do not give it.</param>
/// <param name="LossContainsLastLayer">The layer that makes it is part of the loss: training gives what comes before that layer, a prediction what comes behind.</param>
public readonly record struct TrainingOutput(MapShape Shape, float LossWeight, bool TrainOnly, bool LossContainsLastLayer);
