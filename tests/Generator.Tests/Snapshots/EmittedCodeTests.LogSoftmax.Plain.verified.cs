// Input(20, 2, 2), LogSoftmax

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
        //   image [20,2,2]   NCHWc16
        //   logSoftmax1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LogSoftmax1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var largest = Vector256.Create(float.NegativeInfinity);
                    var sum = Vector256<float>.Zero;
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        largest = Vector256.MaxNative(largest, Vector256.LoadUnsafe(ref x_oy_ox_c));
                    }
                    var first4 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(4f));
                    largest = Vector256.MaxNative(largest, Vector256.ConditionalSelect(first4, Vector256.LoadUnsafe(ref x_oy_ox, 64), Vector256.Create(float.NegativeInfinity)));
                    largest = Vector256.MaxNative(largest, Vector256.Create(float.NegativeInfinity));
                    var largestOfPixel = Lanes.Max(largest);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c_2 = ref Unsafe.Add(ref x_oy_ox, c);
                        sum += exp(Vector256.LoadUnsafe(ref x_oy_ox_c_2) - Vector256.Create(largestOfPixel));
                    }
                    sum += Vector256.ConditionalSelect(first4, exp(Vector256.LoadUnsafe(ref x_oy_ox, 64) - Vector256.Create(largestOfPixel)), Vector256<float>.Zero);
                    sum += Vector256<float>.Zero;
                    var logOfSum = log(Vector256.Create(Vector256.Sum(sum)));
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float x_oy_ox_c_3 = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        ((Vector256.LoadUnsafe(ref x_oy_ox_c_3) - Vector256.Create(largestOfPixel)) - logOfSum).StoreUnsafe(ref y_oy_ox_c);
                    }
                    Vector256.ConditionalSelect(first4, (Vector256.LoadUnsafe(ref x_oy_ox, 64) - Vector256.Create(largestOfPixel)) - logOfSum, Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox, 64);
                    Vector256<float>.Zero.StoreUnsafe(ref y_oy_ox, 72);
                }
            }
        }

// ---------- AdvSimd ----------

        // e to the power of x: 2^n e^r with n whole and |r| <= ln(2)/2.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> exp(Vector128<float> x)
        {
            x = Vector128.MinNative(Vector128.Create(89f), Vector128.MaxNative(Vector128.Create(-104f), x));
            var n = Vector128.Round(x * Vector128.Create(1.442695f));
            var r = Vector128.MultiplyAddEstimate(n, Vector128.Create(0.00021219444f), Vector128.MultiplyAddEstimate(n, Vector128.Create(-0.6933594f), x));
            var q = Vector128.Create(0.0001984127f);
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.0013888889f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.008333334f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.041666668f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.16666667f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.5f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(1f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(1f));
            var scale = Vector128.Round(n * Vector128.Create(0.5f));
            return (q * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // The natural logarithm of x >= 1: n ln(2) + s p(s^2), where x = 2^n m, 3/4 <= m < 3/2 and s = (m - 1) / (m + 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> log(Vector128<float> x)
        {
            var n = Lanes.Exponent(x * Vector128.Create(1.3333334f));
            x = x * Lanes.PowerOfTwo(Vector128<float>.Zero - n);
            var r = (x - Vector128.Create(1f)) / (x + Vector128.Create(1f));
            var s = r * r;
            var p = Vector128.Create(0.2815778f);
            p = Vector128.MultiplyAddEstimate(p, s, Vector128.Create(0.27965158f));
            p = Vector128.MultiplyAddEstimate(p, s, Vector128.Create(0.40024596f));
            p = Vector128.MultiplyAddEstimate(p, s, Vector128.Create(0.6666632f));
            p = Vector128.MultiplyAddEstimate(p, s, Vector128.Create(2f));
            return Vector128.MultiplyAddEstimate(n, Vector128.Create(0.6933594f), Vector128.MultiplyAddEstimate(n, Vector128.Create(-0.00021219444f), r * p));
        }

        // logSoftmax1 = logSoftmax(image)
        //   image [20,2,2]   NCHWc16
        //   logSoftmax1 [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void LogSoftmax1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var largest = Vector128.Create(float.NegativeInfinity);
                    var sum = Vector128<float>.Zero;
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c = ref Unsafe.Add(ref x_oy_ox, c);
                        largest = Vector128.MaxNative(largest, Vector128.LoadUnsafe(ref x_oy_ox_c));
                    }
                    largest = Vector128.MaxNative(largest, Vector128.LoadUnsafe(ref x_oy_ox, 64));
                    largest = Vector128.MaxNative(largest, Vector128.Create(float.NegativeInfinity));
                    largest = Vector128.MaxNative(largest, Vector128.Create(float.NegativeInfinity));
                    largest = Vector128.MaxNative(largest, Vector128.Create(float.NegativeInfinity));
                    var largestOfPixel = Lanes.Max(largest);
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c_2 = ref Unsafe.Add(ref x_oy_ox, c);
                        sum += exp(Vector128.LoadUnsafe(ref x_oy_ox_c_2) - Vector128.Create(largestOfPixel));
                    }
                    sum += exp(Vector128.LoadUnsafe(ref x_oy_ox, 64) - Vector128.Create(largestOfPixel));
                    sum += Vector128<float>.Zero;
                    sum += Vector128<float>.Zero;
                    sum += Vector128<float>.Zero;
                    var logOfSum = log(Vector128.Create(Vector128.Sum(sum)));
                    for (int c = 0; c < 16; c += 4)
                    {
                        ref float x_oy_ox_c_3 = ref Unsafe.Add(ref x_oy_ox, c);
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        ((Vector128.LoadUnsafe(ref x_oy_ox_c_3) - Vector128.Create(largestOfPixel)) - logOfSum).StoreUnsafe(ref y_oy_ox_c);
                    }
                    ((Vector128.LoadUnsafe(ref x_oy_ox, 64) - Vector128.Create(largestOfPixel)) - logOfSum).StoreUnsafe(ref y_oy_ox, 64);
                    Vector128<float>.Zero.StoreUnsafe(ref y_oy_ox, 68);
                    Vector128<float>.Zero.StoreUnsafe(ref y_oy_ox, 72);
                    Vector128<float>.Zero.StoreUnsafe(ref y_oy_ox, 76);
                }
            }
        }
