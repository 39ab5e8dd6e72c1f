// Input(4, 2, 9), LocalResponseNorm(3, Beta = 0.6)

// ---------- Vector256 ----------

        // The natural logarithm of x >= 1: n ln(2) + s p(s^2), where x = 2^n m, 3/4 <= m < 3/2 and s = (m - 1) / (m + 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> log(Vector256<float> x)
        {
            var n = Lanes.Exponent(x * Vector256.Create(1.3333334f));
            x = x * Lanes.PowerOfTwo(Vector256<float>.Zero - n);
            var r = (x - Vector256.Create(1f)) / (x + Vector256.Create(1f));
            var s = r * r;
            var p = Vector256.Create(0.2815778f);
            p = Vector256.MultiplyAddEstimate(p, s, Vector256.Create(0.27965158f));
            p = Vector256.MultiplyAddEstimate(p, s, Vector256.Create(0.40024596f));
            p = Vector256.MultiplyAddEstimate(p, s, Vector256.Create(0.6666632f));
            p = Vector256.MultiplyAddEstimate(p, s, Vector256.Create(2f));
            return Vector256.MultiplyAddEstimate(n, Vector256.Create(0.6933594f), Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.00021219444f), r * p));
        }

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

        // localResponseNorm1, localResponseNorm1Terms = localResponseNorm(image)
        //   image [4,2,9]   NCHW
        //   localResponseNorm1 [4,2,9]   NCHW
        //   localResponseNorm1Terms [304]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LocalResponseNorm1_Forward(ref float x, ref float y, ref float terms)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 16);
                for (int ox = 0; ox < 16; ox += 8)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox);
                    var term_cb0 = Vector256.LoadUnsafe(ref x_oy_ox) * Vector256.LoadUnsafe(ref x_oy_ox);
                    var term_cb1 = Vector256.LoadUnsafe(ref x_oy_ox, 32) * Vector256.LoadUnsafe(ref x_oy_ox, 32);
                    var term_cb2 = Vector256.LoadUnsafe(ref x_oy_ox, 64) * Vector256.LoadUnsafe(ref x_oy_ox, 64);
                    var term_cb3 = Vector256.LoadUnsafe(ref x_oy_ox, 96) * Vector256.LoadUnsafe(ref x_oy_ox, 96);
                    var scale = Vector256.MultiplyAddEstimate(term_cb0 + term_cb1, Vector256.Create(3.3333334E-05f), Vector256.Create(1f));
                    (Vector256.LoadUnsafe(ref x_oy_ox) * exp(log(scale) * Vector256.Create(-0.6f))).StoreUnsafe(ref y_oy_ox);
                    scale = Vector256.MultiplyAddEstimate(term_cb0 + term_cb1 + term_cb2, Vector256.Create(3.3333334E-05f), Vector256.Create(1f));
                    (Vector256.LoadUnsafe(ref x_oy_ox, 32) * exp(log(scale) * Vector256.Create(-0.6f))).StoreUnsafe(ref y_oy_ox, 32);
                    scale = Vector256.MultiplyAddEstimate(term_cb1 + term_cb2 + term_cb3, Vector256.Create(3.3333334E-05f), Vector256.Create(1f));
                    (Vector256.LoadUnsafe(ref x_oy_ox, 64) * exp(log(scale) * Vector256.Create(-0.6f))).StoreUnsafe(ref y_oy_ox, 64);
                    scale = Vector256.MultiplyAddEstimate(term_cb2 + term_cb3, Vector256.Create(3.3333334E-05f), Vector256.Create(1f));
                    (Vector256.LoadUnsafe(ref x_oy_ox, 96) * exp(log(scale) * Vector256.Create(-0.6f))).StoreUnsafe(ref y_oy_ox, 96);
                }
            }
        }
