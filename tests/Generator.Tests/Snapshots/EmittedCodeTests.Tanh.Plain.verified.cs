// Input(16, 2, 2), Tanh

// ---------- Vector512 ----------

        // e to the power of x, minus 1, exact near zero too: 2^n (e^r - 1) + (2^n - 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<float> expm1(Vector512<float> x)
        {
            x = Vector512.MinNative(Vector512.Create(88f), Vector512.MaxNative(Vector512.Create(-87f), x));
            var n = Vector512.Round(x * Vector512.Create(1.442695f));
            var r = Vector512.MultiplyAddEstimate(n, Vector512.Create(0.00021219444f), Vector512.MultiplyAddEstimate(n, Vector512.Create(-0.6933594f), x));
            var q = Vector512.Create(0.0001984127f);
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.0013888889f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.008333334f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.041666668f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.16666667f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.5f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(1f));
            q = q * r;
            var scale = Lanes.PowerOfTwo(n);
            return Vector512.MultiplyAddEstimate(scale, q, scale - Vector512.Create(1f));
        }

        // The hyperbolic tangent: t / (t + 2), where t = e^2x - 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<float> tanh(Vector512<float> x)
        {
            x = Vector512.MinNative(Vector512.Create(10f), Vector512.MaxNative(Vector512.Create(-10f), x));
            var q = expm1(x + x);
            return q / (q + Vector512.Create(2f));
        }

        // tanh1 = tanh(image)
        //   image [16,2,2]   NCHWc16
        //   tanh1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Tanh1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 16)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector512.LoadUnsafe(ref x_i);
                tanh(input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Vector256 ----------

        // e to the power of x, minus 1, exact near zero too: 2^n (e^r - 1) + (2^n - 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> expm1(Vector256<float> x)
        {
            x = Vector256.MinNative(Vector256.Create(88f), Vector256.MaxNative(Vector256.Create(-87f), x));
            var n = Vector256.Round(x * Vector256.Create(1.442695f));
            var r = Vector256.MultiplyAddEstimate(n, Vector256.Create(0.00021219444f), Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.6933594f), x));
            var q = Vector256.Create(0.0001984127f);
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.0013888889f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.008333334f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.041666668f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.16666667f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.5f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(1f));
            q = q * r;
            var scale = Lanes.PowerOfTwo(n);
            return Vector256.MultiplyAddEstimate(scale, q, scale - Vector256.Create(1f));
        }

        // The hyperbolic tangent: t / (t + 2), where t = e^2x - 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> tanh(Vector256<float> x)
        {
            x = Vector256.MinNative(Vector256.Create(10f), Vector256.MaxNative(Vector256.Create(-10f), x));
            var q = expm1(x + x);
            return q / (q + Vector256.Create(2f));
        }

        // tanh1 = tanh(image)
        //   image [16,2,2]   NCHWc16
        //   tanh1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Tanh1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                tanh(input).StoreUnsafe(ref y_i);
            }
        }

// ---------- AdvSimd ----------

        // e to the power of x, minus 1, exact near zero too: 2^n (e^r - 1) + (2^n - 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> expm1(Vector128<float> x)
        {
            x = Vector128.MinNative(Vector128.Create(88f), Vector128.MaxNative(Vector128.Create(-87f), x));
            var n = Vector128.Round(x * Vector128.Create(1.442695f));
            var r = Vector128.MultiplyAddEstimate(n, Vector128.Create(0.00021219444f), Vector128.MultiplyAddEstimate(n, Vector128.Create(-0.6933594f), x));
            var q = Vector128.Create(0.0001984127f);
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.0013888889f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.008333334f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.041666668f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.16666667f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.5f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(1f));
            q = q * r;
            var scale = Lanes.PowerOfTwo(n);
            return Vector128.MultiplyAddEstimate(scale, q, scale - Vector128.Create(1f));
        }

        // The hyperbolic tangent: t / (t + 2), where t = e^2x - 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> tanh(Vector128<float> x)
        {
            x = Vector128.MinNative(Vector128.Create(10f), Vector128.MaxNative(Vector128.Create(-10f), x));
            var q = expm1(x + x);
            return q / (q + Vector128.Create(2f));
        }

        // tanh1 = tanh(image)
        //   image [16,2,2]   NCHWc16
        //   tanh1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Tanh1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector128.LoadUnsafe(ref x_i);
                tanh(input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Vector128 ----------

        // e to the power of x, minus 1, exact near zero too: 2^n (e^r - 1) + (2^n - 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> expm1(Vector128<float> x)
        {
            x = Vector128.MinNative(Vector128.Create(88f), Vector128.MaxNative(Vector128.Create(-87f), x));
            var n = Vector128.Round(x * Vector128.Create(1.442695f));
            var r = Vector128.MultiplyAddEstimate(n, Vector128.Create(0.00021219444f), Vector128.MultiplyAddEstimate(n, Vector128.Create(-0.6933594f), x));
            var q = Vector128.Create(0.0001984127f);
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.0013888889f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.008333334f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.041666668f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.16666667f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.5f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(1f));
            q = q * r;
            var scale = Lanes.PowerOfTwo(n);
            return Vector128.MultiplyAddEstimate(scale, q, scale - Vector128.Create(1f));
        }

        // The hyperbolic tangent: t / (t + 2), where t = e^2x - 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> tanh(Vector128<float> x)
        {
            x = Vector128.MinNative(Vector128.Create(10f), Vector128.MaxNative(Vector128.Create(-10f), x));
            var q = expm1(x + x);
            return q / (q + Vector128.Create(2f));
        }

        // tanh1 = tanh(image)
        //   image [16,2,2]   NCHWc16
        //   tanh1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Tanh1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector128.LoadUnsafe(ref x_i);
                tanh(input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Scalar ----------

        // e to the power of x, minus 1, exact near zero too: 2^n (e^r - 1) + (2^n - 1).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static float expm1(float x)
        {
            x = Lanes.Min(88f, Lanes.Max(-87f, x));
            var n = MathF.Round(x * 1.442695f);
            var r = n * 0.00021219444f + (n * -0.6933594f + x);
            var q = 0.0001984127f;
            q = q * r + 0.0013888889f;
            q = q * r + 0.008333334f;
            q = q * r + 0.041666668f;
            q = q * r + 0.16666667f;
            q = q * r + 0.5f;
            q = q * r + 1f;
            q = q * r;
            var scale = Lanes.PowerOfTwo(n);
            return scale * q + (scale - 1f);
        }

        // The hyperbolic tangent: t / (t + 2), where t = e^2x - 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static float tanh(float x)
        {
            x = Lanes.Min(10f, Lanes.Max(-10f, x));
            var q = expm1(x + x);
            return q / (q + 2f);
        }

        // tanh1 = tanh(image)
        //   image [16,2,2]   NCHWc16
        //   tanh1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Tanh1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i++)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = x_i;
                y_i = tanh(input);
            }
        }
