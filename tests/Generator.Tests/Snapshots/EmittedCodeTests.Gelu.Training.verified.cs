// Input(16, 2, 2), Gelu, Dense(2)

// ---------- Vector256 ----------

        // The derivative of z normalTail(z): normalTail(z) - z e^(-z^2/2) / sqrt(2 pi).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> normalTailSlope(Vector256<float> z)
        {
            var near = Vector256.Round(z * Vector256.Create(256f)) * Vector256.Create(0.00390625f);
            var rest = ((z - near) * (z + near)) * Vector256.Create(0.5f);
            var x = (near * near) * Vector256.Create(-0.5f);
            var n = Vector256.Round(x * Vector256.Create(1.442695f));
            var r = Vector256.MultiplyAddEstimate(n, Vector256.Create(0.00021219444f), Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.6933594f), x)) - rest;
            var q = Vector256.Create(0.0001984127f);
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.0013888889f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.008333334f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.041666668f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.16666667f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.5f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(1f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(1f));
            var scale = Vector256.Round(n * Vector256.Create(0.5f));
            var w = Vector256.Create(1f) / (z + Vector256.Create(3f));
            var v = (z - Vector256.Create(3f)) * w;
            var p = Vector256.Create(5.5491873E-05f);
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.00013332395f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.0002447093f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.0010344766f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.0010241573f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.0069699204f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.010462289f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.04726276f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.23001768f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.509332f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.7290837f));
            w = p * w;
            return ((q * (w - (z * Vector256.Create(0.3989423f)))) * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // The derivative of gelu: s for negative x, 1 - s for positive x.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> geluSlope(Vector256<float> x)
        {
            var z = Vector256.MinNative(Vector256.Create(15f), Vector256.MaxNative(Vector256<float>.Zero - x, x));
            var s = normalTailSlope(z);
            return Vector256.ConditionalSelect(Vector256.GreaterThan(x, Vector256<float>.Zero), Vector256.Create(1f) - s, s);
        }

        // imageGradient = gradient of gelu's input(gelu1Gradient, image)
        //   gelu1Gradient [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Gelu1_BackwardData(ref float dy, ref float x, ref float dx)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float dy_i = ref Unsafe.Add(ref dy, i);
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float dx_i = ref Unsafe.Add(ref dx, i);
                var gradient = Vector256.LoadUnsafe(ref dy_i);
                var input = Vector256.LoadUnsafe(ref x_i);
                (gradient * geluSlope(input)).StoreUnsafe(ref dx_i);
            }
        }
