// Input(3, 2, 9), Sigmoid

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
        //   image [3,2,9]   NCHW
        //   sigmoid1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Sigmoid1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 3; c++)
            {
                ref float x_c = ref Unsafe.Add(ref x, c * 32);
                ref float y_c = ref Unsafe.Add(ref y, c * 32);
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_c_oy = ref Unsafe.Add(ref x_c, oy * 16);
                    ref float y_c_oy = ref Unsafe.Add(ref y_c, oy * 16);
                    sigmoid(Vector256.LoadUnsafe(ref x_c_oy)).StoreUnsafe(ref y_c_oy);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, sigmoid(Vector256.LoadUnsafe(ref x_c_oy, 8)), Vector256<float>.Zero).StoreUnsafe(ref y_c_oy, 8);
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
        //   image [3,2,9]   NCHW
        //   sigmoid1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Sigmoid1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 3; c++)
            {
                ref float x_c = ref Unsafe.Add(ref x, c * 32);
                ref float y_c = ref Unsafe.Add(ref y, c * 32);
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_c_oy = ref Unsafe.Add(ref x_c, oy * 16);
                    ref float y_c_oy = ref Unsafe.Add(ref y_c, oy * 16);
                    for (int ox = 0; ox < 8; ox += 4)
                    {
                        ref float x_c_oy_ox = ref Unsafe.Add(ref x_c_oy, ox);
                        ref float y_c_oy_ox = ref Unsafe.Add(ref y_c_oy, ox);
                        sigmoid(Vector128.LoadUnsafe(ref x_c_oy_ox)).StoreUnsafe(ref y_c_oy_ox);
                    }
                    var first1 = Vector128.LessThan(Vector128<float>.Indices, Vector128.Create(1f));
                    Vector128.ConditionalSelect(first1, sigmoid(Vector128.LoadUnsafe(ref x_c_oy, 8)), Vector128<float>.Zero).StoreUnsafe(ref y_c_oy, 8);
                }
            }
        }
