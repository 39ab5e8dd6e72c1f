// Input(16, 2, 2), Gelu

// ---------- Vector512 ----------

        // The probability that a normal value is above z, 0 <= z <= 15: e^(-z^2/2) p((z - 3) / (z + 3)) / (z + 3).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<float> normalTail(Vector512<float> z)
        {
            var near = Vector512.Round(z * Vector512.Create(256f)) * Vector512.Create(0.00390625f);
            var rest = ((z - near) * (z + near)) * Vector512.Create(0.5f);
            var x = (near * near) * Vector512.Create(-0.5f);
            var n = Vector512.Round(x * Vector512.Create(1.442695f));
            var r = Vector512.MultiplyAddEstimate(n, Vector512.Create(0.00021219444f), Vector512.MultiplyAddEstimate(n, Vector512.Create(-0.6933594f), x)) - rest;
            var q = Vector512.Create(0.0001984127f);
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.0013888889f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.008333334f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.041666668f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.16666667f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(0.5f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(1f));
            q = Vector512.MultiplyAddEstimate(q, r, Vector512.Create(1f));
            var scale = Vector512.Round(n * Vector512.Create(0.5f));
            var w = Vector512.Create(1f) / (z + Vector512.Create(3f));
            var v = (z - Vector512.Create(3f)) * w;
            var p = Vector512.Create(5.5491873E-05f);
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(0.00013332395f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(-0.0002447093f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(-0.0010344766f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(0.0010241573f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(0.0069699204f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(-0.010462289f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(-0.04726276f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(0.23001768f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(-0.509332f));
            p = Vector512.MultiplyAddEstimate(p, v, Vector512.Create(0.7290837f));
            w = p * w;
            return ((q * w) * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // x times the probability that a normal value is below x: max(0, x) - z q, where q is the gate at -z = -|x|.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<float> gelu(Vector512<float> x)
        {
            var z = Vector512.MinNative(Vector512.Create(15f), Vector512.MaxNative(Vector512<float>.Zero - x, x));
            var q = normalTail(z);
            return Vector512.MaxNative(Vector512<float>.Zero, x) - (z * q);
        }

        // gelu1 = gelu(image)
        //   image [16,2,2]   NCHWc16
        //   gelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Gelu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 16)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector512.LoadUnsafe(ref x_i);
                gelu(input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Vector256 ----------

        // The probability that a normal value is above z, 0 <= z <= 15: e^(-z^2/2) p((z - 3) / (z + 3)) / (z + 3).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> normalTail(Vector256<float> z)
        {
            var near = Vector256.Round(z * Vector256.Create(256f)) * Vector256.Create(0.00390625f);
            var rest = ((z - near) * (z + near)) * Vector256.Create(0.5f);
            var x = (near * near) * Vector256.Create(-0.5f);
            var n = Vector256.Round(x * Vector256.Create(1.442695f));
            var r = Vector256.MultiplyAddEstimate(n, Vector256.Create(0.00021219444f), Vector256.MultiplyAddEstimate(n, Vector256.Create(-0.6933594f), x)) - rest;
            var q = Vector256.Create(0.0001984127f);
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.0013888889f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.008333334f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.041666668f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.16666667f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(0.5f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(1f));
            q = Vector256.MultiplyAddEstimate(q, r, Vector256.Create(1f));
            var scale = Vector256.Round(n * Vector256.Create(0.5f));
            var w = Vector256.Create(1f) / (z + Vector256.Create(3f));
            var v = (z - Vector256.Create(3f)) * w;
            var p = Vector256.Create(5.5491873E-05f);
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.00013332395f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.0002447093f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.0010344766f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.0010241573f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.0069699204f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.010462289f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.04726276f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.23001768f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(-0.509332f));
            p = Vector256.MultiplyAddEstimate(p, v, Vector256.Create(0.7290837f));
            w = p * w;
            return ((q * w) * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // x times the probability that a normal value is below x: max(0, x) - z q, where q is the gate at -z = -|x|.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector256<float> gelu(Vector256<float> x)
        {
            var z = Vector256.MinNative(Vector256.Create(15f), Vector256.MaxNative(Vector256<float>.Zero - x, x));
            var q = normalTail(z);
            return Vector256.MaxNative(Vector256<float>.Zero, x) - (z * q);
        }

        // gelu1 = gelu(image)
        //   image [16,2,2]   NCHWc16
        //   gelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Gelu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector256.LoadUnsafe(ref x_i);
                gelu(input).StoreUnsafe(ref y_i);
            }
        }

// ---------- AdvSimd ----------

        // The probability that a normal value is above z, 0 <= z <= 15: e^(-z^2/2) p((z - 3) / (z + 3)) / (z + 3).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> normalTail(Vector128<float> z)
        {
            var near = Vector128.Round(z * Vector128.Create(256f)) * Vector128.Create(0.00390625f);
            var rest = ((z - near) * (z + near)) * Vector128.Create(0.5f);
            var x = (near * near) * Vector128.Create(-0.5f);
            var n = Vector128.Round(x * Vector128.Create(1.442695f));
            var r = Vector128.MultiplyAddEstimate(n, Vector128.Create(0.00021219444f), Vector128.MultiplyAddEstimate(n, Vector128.Create(-0.6933594f), x)) - rest;
            var q = Vector128.Create(0.0001984127f);
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.0013888889f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.008333334f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.041666668f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.16666667f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.5f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(1f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(1f));
            var scale = Vector128.Round(n * Vector128.Create(0.5f));
            var w = Vector128.Create(1f) / (z + Vector128.Create(3f));
            var v = (z - Vector128.Create(3f)) * w;
            var p = Vector128.Create(5.5491873E-05f);
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.00013332395f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.0002447093f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.0010344766f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.0010241573f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.0069699204f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.010462289f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.04726276f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.23001768f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.509332f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.7290837f));
            w = p * w;
            return ((q * w) * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // x times the probability that a normal value is below x: max(0, x) - z q, where q is the gate at -z = -|x|.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> gelu(Vector128<float> x)
        {
            var z = Vector128.MinNative(Vector128.Create(15f), Vector128.MaxNative(Vector128<float>.Zero - x, x));
            var q = normalTail(z);
            return Vector128.MaxNative(Vector128<float>.Zero, x) - (z * q);
        }

        // gelu1 = gelu(image)
        //   image [16,2,2]   NCHWc16
        //   gelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Gelu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector128.LoadUnsafe(ref x_i);
                gelu(input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Vector128 ----------

        // The probability that a normal value is above z, 0 <= z <= 15: e^(-z^2/2) p((z - 3) / (z + 3)) / (z + 3).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> normalTail(Vector128<float> z)
        {
            var near = Vector128.Round(z * Vector128.Create(256f)) * Vector128.Create(0.00390625f);
            var rest = ((z - near) * (z + near)) * Vector128.Create(0.5f);
            var x = (near * near) * Vector128.Create(-0.5f);
            var n = Vector128.Round(x * Vector128.Create(1.442695f));
            var r = Vector128.MultiplyAddEstimate(n, Vector128.Create(0.00021219444f), Vector128.MultiplyAddEstimate(n, Vector128.Create(-0.6933594f), x)) - rest;
            var q = Vector128.Create(0.0001984127f);
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.0013888889f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.008333334f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.041666668f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.16666667f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(0.5f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(1f));
            q = Vector128.MultiplyAddEstimate(q, r, Vector128.Create(1f));
            var scale = Vector128.Round(n * Vector128.Create(0.5f));
            var w = Vector128.Create(1f) / (z + Vector128.Create(3f));
            var v = (z - Vector128.Create(3f)) * w;
            var p = Vector128.Create(5.5491873E-05f);
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.00013332395f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.0002447093f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.0010344766f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.0010241573f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.0069699204f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.010462289f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.04726276f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.23001768f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(-0.509332f));
            p = Vector128.MultiplyAddEstimate(p, v, Vector128.Create(0.7290837f));
            w = p * w;
            return ((q * w) * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // x times the probability that a normal value is below x: max(0, x) - z q, where q is the gate at -z = -|x|.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector128<float> gelu(Vector128<float> x)
        {
            var z = Vector128.MinNative(Vector128.Create(15f), Vector128.MaxNative(Vector128<float>.Zero - x, x));
            var q = normalTail(z);
            return Vector128.MaxNative(Vector128<float>.Zero, x) - (z * q);
        }

        // gelu1 = gelu(image)
        //   image [16,2,2]   NCHWc16
        //   gelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Gelu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i += 4)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = Vector128.LoadUnsafe(ref x_i);
                gelu(input).StoreUnsafe(ref y_i);
            }
        }

// ---------- Scalar ----------

        // The probability that a normal value is above z, 0 <= z <= 15: e^(-z^2/2) p((z - 3) / (z + 3)) / (z + 3).
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static float normalTail(float z)
        {
            var near = MathF.Round(z * 256f) * 0.00390625f;
            var rest = ((z - near) * (z + near)) * 0.5f;
            var x = (near * near) * -0.5f;
            var n = MathF.Round(x * 1.442695f);
            var r = (n * 0.00021219444f + (n * -0.6933594f + x)) - rest;
            var q = 0.0001984127f;
            q = q * r + 0.0013888889f;
            q = q * r + 0.008333334f;
            q = q * r + 0.041666668f;
            q = q * r + 0.16666667f;
            q = q * r + 0.5f;
            q = q * r + 1f;
            q = q * r + 1f;
            var scale = MathF.Round(n * 0.5f);
            var w = 1f / (z + 3f);
            var v = (z - 3f) * w;
            var p = 5.5491873E-05f;
            p = p * v + 0.00013332395f;
            p = p * v + -0.0002447093f;
            p = p * v + -0.0010344766f;
            p = p * v + 0.0010241573f;
            p = p * v + 0.0069699204f;
            p = p * v + -0.010462289f;
            p = p * v + -0.04726276f;
            p = p * v + 0.23001768f;
            p = p * v + -0.509332f;
            p = p * v + 0.7290837f;
            w = p * w;
            return ((q * w) * Lanes.PowerOfTwo(scale)) * Lanes.PowerOfTwo(n - scale);
        }

        // x times the probability that a normal value is below x: max(0, x) - z q, where q is the gate at -z = -|x|.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static float gelu(float x)
        {
            var z = Lanes.Min(15f, Lanes.Max(0f - x, x));
            var q = normalTail(z);
            return Lanes.Max(0f, x) - (z * q);
        }

        // gelu1 = gelu(image)
        //   image [16,2,2]   NCHWc16
        //   gelu1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Gelu1_Forward(ref float x, ref float y)
        {
            for (int i = 0; i < 64; i++)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                var input = x_i;
                y_i = gelu(input);
            }
        }
