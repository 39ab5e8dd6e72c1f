// Input(3, 2, 9), LogSoftmax

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

        // logSoftmax1 = logSoftmax(image)
        //   image [3,2,9]   NCHW
        //   logSoftmax1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LogSoftmax1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 16);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 16);
                var largest = Vector256.Create(float.NegativeInfinity);
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb = ref Unsafe.Add(ref x_oy, cb * 32);
                    largest = Vector256.MaxNative(largest, Vector256.LoadUnsafe(ref x_oy_cb));
                }
                var sum = Vector256<float>.Zero;
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_2 = ref Unsafe.Add(ref x_oy, cb * 32);
                    sum += exp(Vector256.LoadUnsafe(ref x_oy_cb_2) - largest);
                }
                var logOfSum = log(sum);
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_3 = ref Unsafe.Add(ref x_oy, cb * 32);
                    ref float y_oy_cb = ref Unsafe.Add(ref y_oy, cb * 32);
                    ((Vector256.LoadUnsafe(ref x_oy_cb_3) - largest) - logOfSum).StoreUnsafe(ref y_oy_cb);
                }
                largest = Vector256.Create(float.NegativeInfinity);
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_4 = ref Unsafe.Add(ref x_oy, cb * 32);
                    largest = Vector256.MaxNative(largest, Vector256.LoadUnsafe(ref x_oy_cb_4, 8));
                }
                sum = Vector256<float>.Zero;
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_5 = ref Unsafe.Add(ref x_oy, cb * 32);
                    sum += exp(Vector256.LoadUnsafe(ref x_oy_cb_5, 8) - largest);
                }
                logOfSum = log(sum);
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_6 = ref Unsafe.Add(ref x_oy, cb * 32);
                    ref float y_oy_cb_2 = ref Unsafe.Add(ref y_oy, cb * 32);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, (Vector256.LoadUnsafe(ref x_oy_cb_6, 8) - largest) - logOfSum, Vector256<float>.Zero).StoreUnsafe(ref y_oy_cb_2, 8);
                }
            }
        }
