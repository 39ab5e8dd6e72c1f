// Input(20, 2, 2), Tanh

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

        // The hyperbolic tangent: t / (t + 2), where t = e^2x - 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> tanh(Vector256<float> x)
        {
            x = Vector256.MinNative(Vector256.Create(10f), Vector256.MaxNative(Vector256.Create(-10f), x));
            var q = expm1(x + x);
            return q / (q + Vector256.Create(2f));
        }

        // tanh1 = tanh(image)
        //   image [20,2,2]   NCHWc16
        //   tanh1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Tanh1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 128; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                tanh(input).StoreUnsafe(ref y_i);
            }
        }
