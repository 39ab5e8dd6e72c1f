// Input(3, 2, 9), Softmax

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

        // softmax1 = softmax(image)
        //   image [3,2,9]   NCHW
        //   softmax1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_Forward(ref float x, ref float y)
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
                    ref float y_oy_cb = ref Unsafe.Add(ref y_oy, cb * 32);
                    var power = exp(Vector256.LoadUnsafe(ref x_oy_cb_2) - largest);
                    sum += power;
                    power.StoreUnsafe(ref y_oy_cb);
                }
                var scale = Vector256.Create(1f) / sum;
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float y_oy_cb_2 = ref Unsafe.Add(ref y_oy, cb * 32);
                    (Vector256.LoadUnsafe(ref y_oy_cb_2) * scale).StoreUnsafe(ref y_oy_cb_2);
                }
                largest = Vector256.Create(float.NegativeInfinity);
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_3 = ref Unsafe.Add(ref x_oy, cb * 32);
                    largest = Vector256.MaxNative(largest, Vector256.LoadUnsafe(ref x_oy_cb_3, 8));
                }
                sum = Vector256<float>.Zero;
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float x_oy_cb_4 = ref Unsafe.Add(ref x_oy, cb * 32);
                    ref float y_oy_cb_3 = ref Unsafe.Add(ref y_oy, cb * 32);
                    var power = exp(Vector256.LoadUnsafe(ref x_oy_cb_4, 8) - largest);
                    sum += power;
                    power.StoreUnsafe(ref y_oy_cb_3, 8);
                }
                scale = Vector256.Create(1f) / sum;
                for (int cb = 0; cb < 3; cb++)
                {
                    ref float y_oy_cb_4 = ref Unsafe.Add(ref y_oy, cb * 32);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, Vector256.LoadUnsafe(ref y_oy_cb_4, 8) * scale, Vector256<float>.Zero).StoreUnsafe(ref y_oy_cb_4, 8);
                }
            }
        }
