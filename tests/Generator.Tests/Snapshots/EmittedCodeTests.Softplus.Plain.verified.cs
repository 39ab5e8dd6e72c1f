// Input(16, 2, 2), Softplus

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

        // The natural logarithm of 1 + t for 0 <= t <= 1: s p(s^2), where s = t / (t + 2).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> log1p(Vector256<float> t)
        {
            var r = Vector256.Create(1f) / (t + Vector256.Create(2f));
            var s = t * r;
            s = s * s;
            var p = Vector256.Create(0.2815778f);
            p = Vector256.MultiplyAddEstimate(p, s, Vector256.Create(0.27965158f));
            p = Vector256.MultiplyAddEstimate(p, s, Vector256.Create(0.40024596f));
            p = Vector256.MultiplyAddEstimate(p, s, Vector256.Create(0.6666632f));
            p = Vector256.MultiplyAddEstimate(p, s, Vector256.Create(2f));
            return t * (p * r);
        }

        // ln(1 + e^x): max(0, x) + ln(1 + e^-|x|).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> softplus(Vector256<float> x)
        {
            var t = exp(Vector256.MinNative(Vector256<float>.Zero - x, x));
            return Vector256.MaxNative(Vector256<float>.Zero, x) + log1p(t);
        }

        // softplus1 = softplus(image)
        //   image [16,2,2]   NCHWc16
        //   softplus1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softplus1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                softplus(Vector256.LoadUnsafe(ref x_i)).StoreUnsafe(ref y_i);
            }
        }
