// Input(20, 1, 2), Softmax

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
        //   image [20,1,2]   NCHWc16
        //   softmax1 [20,1,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_Forward(ref float x, ref float y)
        {
            for (int ox = 0; ox < 2; ox++)
            {
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                ref float y_ox = ref Unsafe.Add(ref y, ox * 16);
                Vector256<float> power;
                var largest = Vector256.Create(float.NegativeInfinity);
                var sum = Vector256<float>.Zero;
                for (int c = 0; c < 16; c += 8)
                {
                    ref float x_ox_c = ref Unsafe.Add(ref x_ox, c);
                    largest = Vector256.MaxNative(largest, Vector256.LoadUnsafe(ref x_ox_c));
                }
                var first4 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(4f));
                largest = Vector256.MaxNative(largest, Vector256.ConditionalSelect(first4, Vector256.LoadUnsafe(ref x_ox, 32), Vector256.Create(float.NegativeInfinity)));
                largest = Vector256.MaxNative(largest, Vector256.Create(float.NegativeInfinity));
                var largestOfPixel = Lanes.Max(largest);
                for (int c = 0; c < 16; c += 8)
                {
                    ref float x_ox_c_2 = ref Unsafe.Add(ref x_ox, c);
                    ref float y_ox_c = ref Unsafe.Add(ref y_ox, c);
                    power = exp(Vector256.LoadUnsafe(ref x_ox_c_2) - Vector256.Create(largestOfPixel));
                    sum += power;
                    power.StoreUnsafe(ref y_ox_c);
                }
                power = Vector256.ConditionalSelect(first4, exp(Vector256.LoadUnsafe(ref x_ox, 32) - Vector256.Create(largestOfPixel)), Vector256<float>.Zero);
                sum += power;
                power.StoreUnsafe(ref y_ox, 32);
                power = Vector256<float>.Zero;
                sum += power;
                power.StoreUnsafe(ref y_ox, 40);
                var scale = 1f / Vector256.Sum(sum);
                for (int c = 0; c < 16; c += 8)
                {
                    ref float y_ox_c_2 = ref Unsafe.Add(ref y_ox, c);
                    (Vector256.LoadUnsafe(ref y_ox_c_2) * Vector256.Create(scale)).StoreUnsafe(ref y_ox_c_2);
                }
                (Vector256.LoadUnsafe(ref y_ox, 32) * Vector256.Create(scale)).StoreUnsafe(ref y_ox, 32);
                (Vector256.LoadUnsafe(ref y_ox, 40) * Vector256.Create(scale)).StoreUnsafe(ref y_ox, 40);
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

        // softmax1 = softmax(image)
        //   image [20,1,2]   NCHWc16
        //   softmax1 [20,1,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_Forward(ref float x, ref float y)
        {
            for (int ox = 0; ox < 2; ox++)
            {
                ref float x_ox = ref Unsafe.Add(ref x, ox * 16);
                ref float y_ox = ref Unsafe.Add(ref y, ox * 16);
                Vector128<float> power;
                var largest = Vector128.Create(float.NegativeInfinity);
                var sum = Vector128<float>.Zero;
                for (int c = 0; c < 16; c += 4)
                {
                    ref float x_ox_c = ref Unsafe.Add(ref x_ox, c);
                    largest = Vector128.MaxNative(largest, Vector128.LoadUnsafe(ref x_ox_c));
                }
                largest = Vector128.MaxNative(largest, Vector128.LoadUnsafe(ref x_ox, 32));
                largest = Vector128.MaxNative(largest, Vector128.Create(float.NegativeInfinity));
                largest = Vector128.MaxNative(largest, Vector128.Create(float.NegativeInfinity));
                largest = Vector128.MaxNative(largest, Vector128.Create(float.NegativeInfinity));
                var largestOfPixel = Lanes.Max(largest);
                for (int c = 0; c < 16; c += 4)
                {
                    ref float x_ox_c_2 = ref Unsafe.Add(ref x_ox, c);
                    ref float y_ox_c = ref Unsafe.Add(ref y_ox, c);
                    power = exp(Vector128.LoadUnsafe(ref x_ox_c_2) - Vector128.Create(largestOfPixel));
                    sum += power;
                    power.StoreUnsafe(ref y_ox_c);
                }
                power = exp(Vector128.LoadUnsafe(ref x_ox, 32) - Vector128.Create(largestOfPixel));
                sum += power;
                power.StoreUnsafe(ref y_ox, 32);
                power = Vector128<float>.Zero;
                sum += power;
                power.StoreUnsafe(ref y_ox, 36);
                power = Vector128<float>.Zero;
                sum += power;
                power.StoreUnsafe(ref y_ox, 40);
                power = Vector128<float>.Zero;
                sum += power;
                power.StoreUnsafe(ref y_ox, 44);
                var scale = 1f / Vector128.Sum(sum);
                for (int c = 0; c < 16; c += 4)
                {
                    ref float y_ox_c_2 = ref Unsafe.Add(ref y_ox, c);
                    (Vector128.LoadUnsafe(ref y_ox_c_2) * Vector128.Create(scale)).StoreUnsafe(ref y_ox_c_2);
                }
                (Vector128.LoadUnsafe(ref y_ox, 32) * Vector128.Create(scale)).StoreUnsafe(ref y_ox, 32);
                (Vector128.LoadUnsafe(ref y_ox, 36) * Vector128.Create(scale)).StoreUnsafe(ref y_ox, 36);
                (Vector128.LoadUnsafe(ref y_ox, 40) * Vector128.Create(scale)).StoreUnsafe(ref y_ox, 40);
                (Vector128.LoadUnsafe(ref y_ox, 44) * Vector128.Create(scale)).StoreUnsafe(ref y_ox, 44);
            }
        }
