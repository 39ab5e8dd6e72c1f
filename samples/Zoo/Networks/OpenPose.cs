namespace CnnCompiler.Samples.Zoo.Networks;

/// <summary>The first stage of a branch.</summary>
[VggConv(128, Repeat = 3), Conv(512, 1), Relu, Conv(nameof(maps), 1)]
internal sealed class PoseStage1Attribute(int maps) : BlockAttribute;

/// <summary>Every later stage of a branch: it sees widely.</summary>
[PoseConv(Repeat = 5), Conv(128, 1), Relu, Conv(nameof(maps), 1)]
internal sealed class PoseStageAttribute(object maps) : BlockAttribute;

/// <summary>A 7×7 convolution.</summary>
[Conv(128, 7, Padding = 3), Relu]
internal sealed class PoseConvAttribute : BlockAttribute;

/// <summary>Both branches of a stage, from what the stage before made of the image's features: part affinity fields, heat maps, features.</summary>
[Tag("in"), PoseStage(38, Name = "fields")]
[From("in"), PoseStage(19, Name = "maps")]
[Concat("fields", "maps")]
internal sealed class PoseBranchesAttribute : BlockAttribute;

/// <summary>
/// OpenPose for COCO's 18 parts: six stages of part affinity fields (38 maps) and heat maps (19). Source: Cao, Simon, Wei, Sheikh, "Realtime Multi-Person 2D Pose Estimation using Part Affinity
/// Fields", 2017.
/// </summary>
[CnnModel(Winograd = Winograd.Auto)]
[Input(3, 368, 368)]
[VggConv(64, Repeat = 2), MaxPool(2), VggConv(128, Repeat = 2), MaxPool(2), VggConv(256, Repeat = 4), MaxPool(2), VggConv(512, Repeat = 2)]
[VggConv(256), VggConv(128), Tag("features")]
[PoseStage1(38, Name = "fields1"), From("features"), PoseStage1(19, Name = "maps1"), Concat("fields1", "maps1", "features")]
[PoseBranches(Name = "stage2"), Concat("features"), PoseBranches(Name = "stage3"), Concat("features")]
[PoseBranches(Name = "stage4"), Concat("features"), PoseBranches(Name = "stage5"), Concat("features")]
[Tag("last"), PoseStage(38), Output("fields"), From("last"), PoseStage(19), Output("maps")]
internal sealed partial class OpenPose;
