// Written by tests/Numerics.CaseWriter. Random networks: Dense.

namespace CnnCompiler.Numerics.Cases;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 4, 4)]
[Dense(35)]
internal sealed partial class Dense001;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 3, 6)]
[Dense(31, Bias = false)]
internal sealed partial class Dense002;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 6)]
[Dense(3)]
internal sealed partial class Dense003;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 4, 6)]
[Dense(21, Bias = false)]
internal sealed partial class Dense004;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 6)]
[Dense(13, Bias = false)]
internal sealed partial class Dense005;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 6)]
[Dense(27)]
internal sealed partial class Dense006;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 3)]
[Dense(15)]
internal sealed partial class Dense007;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 6)]
[Dense(28)]
internal sealed partial class Dense008;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 6)]
[Dense(30)]
internal sealed partial class Dense009;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 5, 6)]
[Dense(36)]
internal sealed partial class Dense010;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Dense(34)]
internal sealed partial class Dense011;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 4, 6)]
[Dense(19)]
internal sealed partial class Dense012;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 6)]
[Dense(22)]
internal sealed partial class Dense013;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 4, 6)]
[Dense(5)]
internal sealed partial class Dense014;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 6)]
[Dense(24, Bias = false)]
internal sealed partial class Dense015;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 6)]
[Dense(35, Bias = false)]
internal sealed partial class Dense016;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(9, Bias = false)]
internal sealed partial class Dense017;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 5, 3)]
[Dense(31)]
internal sealed partial class Dense018;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 6)]
[Dense(20, Bias = false)]
internal sealed partial class Dense019;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 6)]
[Dense(32)]
internal sealed partial class Dense020;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 1, 4)]
[Dense(21, Bias = false)]
internal sealed partial class Dense021;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 3)]
[Dense(12)]
internal sealed partial class Dense022;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[Dense(1)]
internal sealed partial class Dense023;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 5)]
[Dense(5, Bias = false)]
internal sealed partial class Dense024;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 5)]
[Dense(27)]
internal sealed partial class Dense025;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 6)]
[Dense(28, Bias = false)]
internal sealed partial class Dense026;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 2, 6)]
[Dense(24)]
internal sealed partial class Dense027;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 6)]
[Dense(27, Bias = false)]
internal sealed partial class Dense028;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 6)]
[Dense(13, Bias = false)]
internal sealed partial class Dense029;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 1)]
[Dense(2)]
internal sealed partial class Dense030;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[Dense(36)]
internal sealed partial class Dense031;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 6)]
[Dense(1, Bias = false)]
internal sealed partial class Dense032;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 6)]
[Dense(2)]
internal sealed partial class Dense033;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 6)]
[Dense(27)]
internal sealed partial class Dense034;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Dense(28)]
internal sealed partial class Dense035;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 2, 6)]
[Dense(17)]
internal sealed partial class Dense036;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 3, 1)]
[Dense(30)]
internal sealed partial class Dense037;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 6)]
[Dense(24, Bias = false)]
internal sealed partial class Dense038;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 1)]
[Dense(4)]
internal sealed partial class Dense039;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(33)]
internal sealed partial class Dense040;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 1, 1)]
[Dense(38)]
internal sealed partial class Dense041;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 3)]
[Dense(6, Bias = false)]
internal sealed partial class Dense042;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 6)]
[Dense(8, Bias = false)]
internal sealed partial class Dense043;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[Dense(17)]
internal sealed partial class Dense044;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 6)]
[Dense(23, Bias = false)]
internal sealed partial class Dense045;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 4, 6)]
[Dense(11)]
internal sealed partial class Dense046;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 6)]
[Dense(20)]
internal sealed partial class Dense047;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(36)]
internal sealed partial class Dense048;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 5, 6)]
[Dense(10)]
internal sealed partial class Dense049;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 4, 6)]
[Dense(18, Bias = false)]
internal sealed partial class Dense050;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 6)]
[Dense(38, Bias = false)]
internal sealed partial class Dense051;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 6)]
[Dense(22)]
internal sealed partial class Dense052;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 6)]
[Dense(31)]
internal sealed partial class Dense053;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 3)]
[Dense(26)]
internal sealed partial class Dense054;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 6, 2)]
[Dense(25, Bias = false)]
internal sealed partial class Dense055;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(29)]
internal sealed partial class Dense056;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 6, 6)]
[Dense(20)]
internal sealed partial class Dense057;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 1, 6)]
[Dense(13)]
internal sealed partial class Dense058;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 1, 6)]
[Dense(10, Bias = false)]
internal sealed partial class Dense059;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 4, 6)]
[Dense(22)]
internal sealed partial class Dense060;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 6)]
[Dense(31, Bias = false)]
internal sealed partial class Dense061;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 1)]
[Dense(8)]
internal sealed partial class Dense062;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 6)]
[Dense(14, Bias = false)]
internal sealed partial class Dense063;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 6)]
[Dense(20)]
internal sealed partial class Dense064;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 6)]
[Dense(7, Bias = false)]
internal sealed partial class Dense065;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 1)]
[Dense(25)]
internal sealed partial class Dense066;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 1, 1)]
[Dense(18)]
internal sealed partial class Dense067;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 5, 6)]
[Dense(2)]
internal sealed partial class Dense068;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 6)]
[Dense(4)]
internal sealed partial class Dense069;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(2)]
internal sealed partial class Dense070;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 5, 4)]
[Dense(17)]
internal sealed partial class Dense071;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 5)]
[Dense(14)]
internal sealed partial class Dense072;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 4)]
[Dense(6, Bias = false)]
internal sealed partial class Dense073;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 6)]
[Dense(39, Bias = false)]
internal sealed partial class Dense074;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 1)]
[Dense(17, Bias = false)]
internal sealed partial class Dense075;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 3, 6)]
[Dense(27)]
internal sealed partial class Dense076;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 6)]
[Dense(34)]
internal sealed partial class Dense077;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 6)]
[Dense(12)]
internal sealed partial class Dense078;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 1)]
[Dense(31)]
internal sealed partial class Dense079;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 5, 4)]
[Dense(19)]
internal sealed partial class Dense080;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Dense(2)]
internal sealed partial class Dense081;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 6)]
[Dense(32)]
internal sealed partial class Dense082;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 6)]
[Dense(14)]
internal sealed partial class Dense083;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 5, 3)]
[Dense(17, Bias = false)]
internal sealed partial class Dense084;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 6)]
[Dense(10)]
internal sealed partial class Dense085;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 2, 6)]
[Dense(1)]
internal sealed partial class Dense086;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 5, 6)]
[Dense(11, Bias = false)]
internal sealed partial class Dense087;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 3, 6)]
[Dense(37)]
internal sealed partial class Dense088;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 6)]
[Dense(26)]
internal sealed partial class Dense089;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 1, 6)]
[Dense(2)]
internal sealed partial class Dense090;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 6)]
[Dense(10)]
internal sealed partial class Dense091;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 2, 6)]
[Dense(10)]
internal sealed partial class Dense092;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 6)]
[Dense(34)]
internal sealed partial class Dense093;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 6, 6)]
[Dense(40)]
internal sealed partial class Dense094;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 3, 5)]
[Dense(13, Bias = false)]
internal sealed partial class Dense095;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 5)]
[Dense(37)]
internal sealed partial class Dense096;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 6, 6)]
[Dense(1)]
internal sealed partial class Dense097;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 1, 6)]
[Dense(34)]
internal sealed partial class Dense098;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 6)]
[Dense(33)]
internal sealed partial class Dense099;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 4, 5)]
[Dense(36, Bias = false)]
internal sealed partial class Dense100;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Dense(36, Bias = false)]
internal sealed partial class Dense101;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(20, Bias = false)]
internal sealed partial class Dense102;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 5, 6)]
[Dense(25)]
internal sealed partial class Dense103;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 2)]
[Dense(12)]
internal sealed partial class Dense104;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Dense(12)]
internal sealed partial class Dense105;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 3, 2)]
[Dense(17)]
internal sealed partial class Dense106;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 6)]
[Dense(20)]
internal sealed partial class Dense107;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 6)]
[Dense(34)]
internal sealed partial class Dense108;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 6)]
[Dense(39)]
internal sealed partial class Dense109;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(16)]
internal sealed partial class Dense110;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 5)]
[Dense(6)]
internal sealed partial class Dense111;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 6)]
[Dense(11)]
internal sealed partial class Dense112;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 6)]
[Dense(33)]
internal sealed partial class Dense113;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 6, 6)]
[Dense(35)]
internal sealed partial class Dense114;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 6)]
[Dense(8)]
internal sealed partial class Dense115;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(29)]
internal sealed partial class Dense116;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 2)]
[Dense(15)]
internal sealed partial class Dense117;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 4)]
[Dense(13)]
internal sealed partial class Dense118;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 2)]
[Dense(27)]
internal sealed partial class Dense119;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 6, 6)]
[Dense(19, Bias = false)]
internal sealed partial class Dense120;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 2, 4)]
[Dense(31, Bias = false)]
internal sealed partial class Dense121;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 4, 6)]
[Dense(5, Bias = false)]
internal sealed partial class Dense122;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 6)]
[Dense(26)]
internal sealed partial class Dense123;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[Dense(4, Bias = false)]
internal sealed partial class Dense124;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 6)]
[Dense(31)]
internal sealed partial class Dense125;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 4, 6)]
[Dense(33)]
internal sealed partial class Dense126;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 6, 1)]
[Dense(39, Bias = false)]
internal sealed partial class Dense127;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 6)]
[Dense(17, Bias = false)]
internal sealed partial class Dense128;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 2)]
[Dense(28)]
internal sealed partial class Dense129;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 1, 1)]
[Dense(36, Bias = false)]
internal sealed partial class Dense130;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 3, 6)]
[Dense(10)]
internal sealed partial class Dense131;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 6)]
[Dense(25)]
internal sealed partial class Dense132;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 2, 1)]
[Dense(7)]
internal sealed partial class Dense133;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 6)]
[Dense(16, Bias = false)]
internal sealed partial class Dense134;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 5)]
[Dense(8)]
internal sealed partial class Dense135;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 6)]
[Dense(4)]
internal sealed partial class Dense136;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 6)]
[Dense(37)]
internal sealed partial class Dense137;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 5, 6)]
[Dense(5)]
internal sealed partial class Dense138;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 6)]
[Dense(40)]
internal sealed partial class Dense139;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 3, 6)]
[Dense(35)]
internal sealed partial class Dense140;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 6, 6)]
[Dense(2)]
internal sealed partial class Dense141;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(12)]
internal sealed partial class Dense142;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 2, 6)]
[Dense(11)]
internal sealed partial class Dense143;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 6, 6)]
[Dense(20)]
internal sealed partial class Dense144;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 6)]
[Dense(25)]
internal sealed partial class Dense145;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(31, 6, 1)]
[Dense(12)]
internal sealed partial class Dense146;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 2, 6)]
[Dense(7)]
internal sealed partial class Dense147;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(5, 1, 6)]
[Dense(32)]
internal sealed partial class Dense148;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(7)]
internal sealed partial class Dense149;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(7, Bias = false)]
internal sealed partial class Dense150;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 5, 6)]
[Dense(14, Bias = false)]
internal sealed partial class Dense151;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(30)]
internal sealed partial class Dense152;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 4, 6)]
[Dense(4, Bias = false)]
internal sealed partial class Dense153;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 3, 6)]
[Dense(38)]
internal sealed partial class Dense154;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 6, 6)]
[Dense(2, Bias = false)]
internal sealed partial class Dense155;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 3, 6)]
[Dense(5)]
internal sealed partial class Dense156;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 6)]
[Dense(40)]
internal sealed partial class Dense157;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 1, 1)]
[Dense(22)]
internal sealed partial class Dense158;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 1, 1)]
[Dense(22)]
internal sealed partial class Dense159;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 3, 3)]
[Dense(26)]
internal sealed partial class Dense160;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 2, 6)]
[Dense(10)]
internal sealed partial class Dense161;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 6, 2)]
[Dense(37)]
internal sealed partial class Dense162;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(15, 1, 1)]
[Dense(17)]
internal sealed partial class Dense163;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 2, 1)]
[Dense(8)]
internal sealed partial class Dense164;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 6, 2)]
[Dense(13)]
internal sealed partial class Dense165;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 3, 2)]
[Dense(3)]
internal sealed partial class Dense166;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 4, 6)]
[Dense(21)]
internal sealed partial class Dense167;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 6)]
[Dense(23, Bias = false)]
internal sealed partial class Dense168;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 4, 2)]
[Dense(2)]
internal sealed partial class Dense169;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 1, 6)]
[Dense(39)]
internal sealed partial class Dense170;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 1)]
[Dense(29)]
internal sealed partial class Dense171;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 3)]
[Dense(10)]
internal sealed partial class Dense172;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 3, 6)]
[Dense(35)]
internal sealed partial class Dense173;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 6, 6)]
[Dense(14)]
internal sealed partial class Dense174;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 5)]
[Dense(19)]
internal sealed partial class Dense175;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 4)]
[Dense(24)]
internal sealed partial class Dense176;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 6)]
[Dense(35)]
internal sealed partial class Dense177;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 1, 6)]
[Dense(38)]
internal sealed partial class Dense178;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(16, 6, 6)]
[Dense(10)]
internal sealed partial class Dense179;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(24, 2, 4)]
[Dense(24)]
internal sealed partial class Dense180;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 6, 6)]
[Dense(30)]
internal sealed partial class Dense181;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 1, 6)]
[Dense(17, Bias = false)]
internal sealed partial class Dense182;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 3, 6)]
[Dense(16, Bias = false)]
internal sealed partial class Dense183;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(8, 6, 6)]
[Dense(22, Bias = false)]
internal sealed partial class Dense184;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 1, 4)]
[Dense(2, Bias = false)]
internal sealed partial class Dense185;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[Dense(29)]
internal sealed partial class Dense186;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(4, 2, 6)]
[Dense(37, Bias = false)]
internal sealed partial class Dense187;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(1, 4, 6)]
[Dense(23)]
internal sealed partial class Dense188;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(3, 2, 6)]
[Dense(18, Bias = false)]
internal sealed partial class Dense189;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(40, 3, 6)]
[Dense(39)]
internal sealed partial class Dense190;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(3)]
internal sealed partial class Dense191;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 1, 6)]
[Dense(6, Bias = false)]
internal sealed partial class Dense192;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(7, 6, 1)]
[Dense(29)]
internal sealed partial class Dense193;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(33, 5, 6)]
[Dense(28, Bias = false)]
internal sealed partial class Dense194;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(32, 6, 6)]
[Dense(19)]
internal sealed partial class Dense195;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(17, 3, 1)]
[Dense(38)]
internal sealed partial class Dense196;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(48, 6, 6)]
[Dense(6)]
internal sealed partial class Dense197;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(9, 4, 1)]
[Dense(30)]
internal sealed partial class Dense198;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(2, 6, 6)]
[Dense(31, Bias = false)]
internal sealed partial class Dense199;

[CnnModel, Train(Loss.Custom, InputGradient = true)]
[Input(12, 6, 6)]
[Dense(24)]
internal sealed partial class Dense200;
