// Input(16, 1, 1), Softmax

// ---------- Vector512 ----------

        // e to the power of x: 2^n e^r with n whole and |r| <= ln(2)/2.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<float> exp(Vector512<float> x)
        {
            x = Vector512.MinNative(Vector512.Create(89f), Vector512.MaxNative(Vector512.Create(-104f), x));
            var n = Vector512.Round(x * Vector512.Create(1.442695f));
            var r = Vector512.MultiplyAddEstimate(n, Vector512.Create(0.00021219444f), Vector512.MultiplyAddEstimate(n, Vector512.Create(-0.6933594f), x));
            var q = Vector512.Create(0.0001984127f);
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.0013888889f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.008333334f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.041666668f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.16666667f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.5f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(1f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(1f));
            var scale = Vector512.Round(n * Vector512.Create(0.5f));
            return (q * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // softmax1 = softmax(image)
        //   image [16,1,1]   NCHWc16
        //   softmax1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_Forward(ref float x, ref float y)
        {
            var largest = Vector512.Create(float.NegativeInfinity);
            var sum = Vector512<float>.Zero;
            largest = Vector512.MaxNative(largest, Vector512.LoadUnsafe(ref x));
            var largestOfPixel = Lanes.Max(largest);
            var power = exp(Vector512.LoadUnsafe(ref x) - Vector512.Create(largestOfPixel));
            sum += power;
            power.StoreUnsafe(ref y);
            var scale = 1f / Vector512.Sum(sum);
            (Vector512.LoadUnsafe(ref y) * Vector512.Create(scale)).StoreUnsafe(ref y);
        }

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
        //   image [16,1,1]   NCHWc16
        //   softmax1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_Forward(ref float x, ref float y)
        {
            var largest = Vector256.Create(float.NegativeInfinity);
            var sum = Vector256<float>.Zero;
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                largest = Vector256.MaxNative(largest, Vector256.LoadUnsafe(ref x_c));
            }
            var largestOfPixel = Lanes.Max(largest);
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_2 = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var power = exp(Vector256.LoadUnsafe(ref x_c_2) - Vector256.Create(largestOfPixel));
                sum += power;
                power.StoreUnsafe(ref y_c);
            }
            var scale = 1f / Vector256.Sum(sum);
            for (int c = 0; c < 16; c += 8)
            {
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                (Vector256.LoadUnsafe(ref y_c_2) * Vector256.Create(scale)).StoreUnsafe(ref y_c_2);
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
        //   image [16,1,1]   NCHWc16
        //   softmax1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_Forward(ref float x, ref float y)
        {
            var largest = Vector128.Create(float.NegativeInfinity);
            var sum = Vector128<float>.Zero;
            for (int c = 0; c < 16; c += 4)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                largest = Vector128.MaxNative(largest, Vector128.LoadUnsafe(ref x_c));
            }
            var largestOfPixel = Lanes.Max(largest);
            for (int c = 0; c < 16; c += 4)
            {
                ref float x_c_2 = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var power = exp(Vector128.LoadUnsafe(ref x_c_2) - Vector128.Create(largestOfPixel));
                sum += power;
                power.StoreUnsafe(ref y_c);
            }
            var scale = 1f / Vector128.Sum(sum);
            for (int c = 0; c < 16; c += 4)
            {
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                (Vector128.LoadUnsafe(ref y_c_2) * Vector128.Create(scale)).StoreUnsafe(ref y_c_2);
            }
        }

// ---------- Vector128 ----------

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
        //   image [16,1,1]   NCHWc16
        //   softmax1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_Forward(ref float x, ref float y)
        {
            var largest = Vector128.Create(float.NegativeInfinity);
            var sum = Vector128<float>.Zero;
            for (int c = 0; c < 16; c += 4)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                largest = Vector128.MaxNative(largest, Vector128.LoadUnsafe(ref x_c));
            }
            var largestOfPixel = Lanes.Max(largest);
            for (int c = 0; c < 16; c += 4)
            {
                ref float x_c_2 = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var power = exp(Vector128.LoadUnsafe(ref x_c_2) - Vector128.Create(largestOfPixel));
                sum += power;
                power.StoreUnsafe(ref y_c);
            }
            var scale = 1f / Vector128.Sum(sum);
            for (int c = 0; c < 16; c += 4)
            {
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                (Vector128.LoadUnsafe(ref y_c_2) * Vector128.Create(scale)).StoreUnsafe(ref y_c_2);
            }
        }

// ---------- Scalar ----------

        // e to the power of x: 2^n e^r with n whole and |r| <= ln(2)/2.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static float exp(float x)
        {
            x = Lanes.Min(89f, Lanes.Max(-104f, x));
            var n = MathF.Round(x * 1.442695f);
            var r = n * 0.00021219444f + (n * -0.6933594f + x);
            var q = 0.0001984127f;
            q = q * r + 0.0013888889f;
            q = q * r + 0.008333334f;
            q = q * r + 0.041666668f;
            q = q * r + 0.16666667f;
            q = q * r + 0.5f;
            q = q * r + 1f;
            q = q * r + 1f;
            var scale = MathF.Round(n * 0.5f);
            return (q * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // softmax1 = softmax(image)
        //   image [16,1,1]   NCHWc16
        //   softmax1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Softmax1_Forward(ref float x, ref float y)
        {
            var largest = float.NegativeInfinity;
            var sum = 0f;
            for (int c = 0; c < 16; c++)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                largest = Lanes.Max(largest, x_c);
            }
            var largestOfPixel = largest;
            for (int c = 0; c < 16; c++)
            {
                ref float x_c_2 = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var power = exp(x_c_2 - largestOfPixel);
                sum += power;
                y_c = power;
            }
            var scale = 1f / sum;
            for (int c = 0; c < 16; c++)
            {
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                y_c_2 = y_c_2 * scale;
            }
        }
