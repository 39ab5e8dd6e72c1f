// Input(16, 2, 2), Silu

// ---------- Vector256 ----------

        // e to the power of x: 2^n e^r with n whole and |r| <= ln(2)/2.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> exp(Vector256<float> x)
        {
            x = Vector256.MinNative(Vector256.Create(89f), Vector256.MaxNative(Vector256.Create(-104f), x));
            var n = Vector256.Round(x * Vector256.Create(1.442695f));
            var r = Vector256.MultiplyAddEstimate(n, Vector256.Create(0.00021219444f), Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.6933594f), x));
            var q = Vector256.Create(0.0001984127f);
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.0013888889f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.008333334f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.041666668f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.16666667f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.5f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(1f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(1f));
            var scale = Vector256.Round(n * Vector256.Create(0.5f));
            return (q * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // 1 / (1 + e^z) for z >= 0: t / (1 + t), where t = e^-z.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> sigmoidTail(Vector256<float> z)
        {
            var t = exp(Vector256<float>.Zero - z);
            return t / (t + Vector256.Create(1f));
        }

        // x sigmoid(x): max(0, x) - z q, where q is the gate at -z = -|x|.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> silu(Vector256<float> x)
        {
            var z = Vector256.MinNative(Vector256.Create(110f), Vector256.MaxNative(Vector256<float>.Zero - x, x));
            var q = sigmoidTail(z);
            return Vector256.MaxNative(Vector256<float>.Zero, x) - (z * q);
        }

        // silu1 = silu(image)
        //   image [16,2,2]   NCHWc16
        //   silu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Silu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                silu(input).StoreUnsafe(ref y_i);
            }
        }
