// Input(20, 2, 2), LogSoftmax, Dense(2)

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

        // imageGradient = gradient of logSoftmax's input(logSoftmax1Gradient, logSoftmax1)
        //   logSoftmax1Gradient [20,2,2]   NCHWc16
        //   logSoftmax1 [20,2,2]   NCHWc16
        //   imageGradient [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LogSoftmax1_BackwardData(ref float dy, ref float y, ref float dx)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    ref float dx_oy_ox = ref Unsafe.Add(ref dx_oy, ox * 16);
                    var sum = Vector256<float>.Zero;
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float dy_oy_ox_c = ref Unsafe.Add(ref dy_oy_ox, c);
                        sum += Vector256.LoadUnsafe(ref dy_oy_ox_c);
                    }
                    sum += Vector256.LoadUnsafe(ref dy_oy_ox, 64);
                    sum += Vector256.LoadUnsafe(ref dy_oy_ox, 72);
                    var total = Vector256.Sum(sum);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float dy_oy_ox_c_2 = ref Unsafe.Add(ref dy_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        ref float dx_oy_ox_c = ref Unsafe.Add(ref dx_oy_ox, c);
                        (Vector256.LoadUnsafe(ref dy_oy_ox_c_2) - (exp(Vector256.LoadUnsafe(ref y_oy_ox_c)) * Vector256.Create(total))).StoreUnsafe(ref dx_oy_ox_c);
                    }
                    var first4 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(4f));
                    Vector256.ConditionalSelect(first4, Vector256.LoadUnsafe(ref dy_oy_ox, 64) - (exp(Vector256.LoadUnsafe(ref y_oy_ox, 64)) * Vector256.Create(total)), Vector256<float>.Zero).StoreUnsafe(ref dx_oy_ox, 64);
                    Vector256<float>.Zero.StoreUnsafe(ref dx_oy_ox, 72);
                }
            }
        }
