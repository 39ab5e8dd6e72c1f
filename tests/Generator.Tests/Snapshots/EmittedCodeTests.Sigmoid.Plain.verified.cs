// Input(16, 2, 2), Sigmoid

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

        // 1 / (1 + e^z) for z >= 0: t / (1 + t), where t = e^-z.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<float> sigmoidTail(Vector512<float> z)
        {
            var t = exp(Vector512<float>.Zero - z);
            return t / (t + Vector512.Create(1f));
        }

        // 1 / (1 + e^-x): from its tail, which for x > 0 is what it lacks to 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<float> sigmoid(Vector512<float> x)
        {
            var q = sigmoidTail(Vector512.MaxNative(Vector512<float>.Zero - x, x));
            return Vector512.ConditionalSelect(Vector512.GreaterThan(x, Vector512<float>.Zero), Vector512.Create(1f) - q, q);
        }

        // sigmoid1 = sigmoid(image)
        //   image [16,2,2]   NCHWc16
        //   sigmoid1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Sigmoid1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 16)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                sigmoid(Vector512.LoadUnsafe(ref x_i)).StoreUnsafe(ref y_i);
            }
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

        // 1 / (1 + e^z) for z >= 0: t / (1 + t), where t = e^-z.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> sigmoidTail(Vector256<float> z)
        {
            var t = exp(Vector256<float>.Zero - z);
            return t / (t + Vector256.Create(1f));
        }

        // 1 / (1 + e^-x): from its tail, which for x > 0 is what it lacks to 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> sigmoid(Vector256<float> x)
        {
            var q = sigmoidTail(Vector256.MaxNative(Vector256<float>.Zero - x, x));
            return Vector256.ConditionalSelect(Vector256.GreaterThan(x, Vector256<float>.Zero), Vector256.Create(1f) - q, q);
        }

        // sigmoid1 = sigmoid(image)
        //   image [16,2,2]   NCHWc16
        //   sigmoid1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Sigmoid1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                sigmoid(Vector256.LoadUnsafe(ref x_i)).StoreUnsafe(ref y_i);
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

        // 1 / (1 + e^z) for z >= 0: t / (1 + t), where t = e^-z.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> sigmoidTail(Vector128<float> z)
        {
            var t = exp(Vector128<float>.Zero - z);
            return t / (t + Vector128.Create(1f));
        }

        // 1 / (1 + e^-x): from its tail, which for x > 0 is what it lacks to 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> sigmoid(Vector128<float> x)
        {
            var q = sigmoidTail(Vector128.MaxNative(Vector128<float>.Zero - x, x));
            return Vector128.ConditionalSelect(Vector128.GreaterThan(x, Vector128<float>.Zero), Vector128.Create(1f) - q, q);
        }

        // sigmoid1 = sigmoid(image)
        //   image [16,2,2]   NCHWc16
        //   sigmoid1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Sigmoid1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                sigmoid(Vector128.LoadUnsafe(ref x_i)).StoreUnsafe(ref y_i);
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

        // 1 / (1 + e^z) for z >= 0: t / (1 + t), where t = e^-z.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> sigmoidTail(Vector128<float> z)
        {
            var t = exp(Vector128<float>.Zero - z);
            return t / (t + Vector128.Create(1f));
        }

        // 1 / (1 + e^-x): from its tail, which for x > 0 is what it lacks to 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> sigmoid(Vector128<float> x)
        {
            var q = sigmoidTail(Vector128.MaxNative(Vector128<float>.Zero - x, x));
            return Vector128.ConditionalSelect(Vector128.GreaterThan(x, Vector128<float>.Zero), Vector128.Create(1f) - q, q);
        }

        // sigmoid1 = sigmoid(image)
        //   image [16,2,2]   NCHWc16
        //   sigmoid1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Sigmoid1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                sigmoid(Vector128.LoadUnsafe(ref x_i)).StoreUnsafe(ref y_i);
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

        // 1 / (1 + e^z) for z >= 0: t / (1 + t), where t = e^-z.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static float sigmoidTail(float z)
        {
            var t = exp(0f - z);
            return t / (t + 1f);
        }

        // 1 / (1 + e^-x): from its tail, which for x > 0 is what it lacks to 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static float sigmoid(float x)
        {
            var q = sigmoidTail(Lanes.Max(0f - x, x));
            return x > 0f ? (1f - q) : q;
        }

        // sigmoid1 = sigmoid(image)
        //   image [16,2,2]   NCHWc16
        //   sigmoid1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Sigmoid1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i++)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                y_i = sigmoid(x_i);
            }
        }
