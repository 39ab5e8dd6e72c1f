// Input(16, 2, 2), Softplus, Dense(2)

// ---------- Vector256 ----------

        // e to the power of x, minus 1, exact near zero too: 2^n (e^r - 1) + (2^n - 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> expm1(Vector256<float> x)
        {
            x = Vector256.MinNative(Vector256.Create(88f), Vector256.MaxNative(Vector256.Create(-87f), x));
            var n = Vector256.Round(x * Vector256.Create(1.442695f));
            var r = Vector256.MultiplyAddEstimate(n, Vector256.Create(0.00021219444f), Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.6933594f), x));
            var q = Vector256.Create(0.0001984127f);
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.0013888889f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.008333334f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.041666668f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.16666667f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.5f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(1f));
            q = q * r;
            var scale = Lanes.PowerOfTwo(n);
            return Vector256.MultiplyAddEstimate(scale, q, scale - Vector256.Create(1f));
        }

        // imageGradient = gradient of softplus's input(softplus1Gradient, softplus1)
        //   softplus1Gradient [16,2,2]   NCHWc16
        //   softplus1 [16,2,2]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softplus1_BackwardData(ref float dy, ref float y, ref float dx)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float dy_i = ref Unsafe.Add(ref dy, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                ref float dx_i = ref Unsafe.Add(ref dx, i);
                var gradient = Vector256.LoadUnsafe(ref dy_i);
                var output = Vector256.LoadUnsafe(ref y_i);
                (gradient * (Vector256<float>.Zero - expm1(Vector256<float>.Zero - output))).StoreUnsafe(ref dx_i);
            }
        }
