// Input(3, 2, 9), BatchNorm, Relu

// ---------- Vector256 ----------

        // relu1 = relu(batchNorm(image, scale, shift, mean, variance))
        //   image [3,2,9]   NCHW
        //   relu1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_Forward(ref float x, ref float scale, ref float shift, ref float runningMean, ref float runningVariance, ref float y)
        {
            for (int cb = 0; cb < 3; cb++)
            {
                ref float runningMean_cb = ref Unsafe.Add(ref runningMean, cb);
                ref float scale_cb = ref Unsafe.Add(ref scale, cb);
                ref float runningVariance_cb = ref Unsafe.Add(ref runningVariance, cb);
                ref float shift_cb = ref Unsafe.Add(ref shift, cb);
                ref float x_cb = ref Unsafe.Add(ref x, cb * 32);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 32);
                var mean = runningMean_cb;
                var factor = scale_cb / MathF.Sqrt(runningVariance_cb + 1E-05f);
                var shiftOfChannel = shift_cb;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_cb_oy = ref Unsafe.Add(ref x_cb, oy * 16);
                    ref float y_cb_oy = ref Unsafe.Add(ref y_cb, oy * 16);
                    Vector256.MaxNative(Vector256<float>.Zero, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_oy) - Vector256.Create(mean), Vector256.Create(factor), Vector256.Create(shiftOfChannel))).StoreUnsafe(ref y_cb_oy);
                    var first1 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(1f));
                    Vector256.ConditionalSelect(first1, Vector256.MaxNative(Vector256<float>.Zero, Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_cb_oy, 8) - Vector256.Create(mean), Vector256.Create(factor), Vector256.Create(shiftOfChannel))), Vector256<float>.Zero).StoreUnsafe(ref y_cb_oy, 8);
                }
            }
        }

// ---------- AdvSimd ----------

        // relu1 = relu(batchNorm(image, scale, shift, mean, variance))
        //   image [3,2,9]   NCHW
        //   relu1 [3,2,9]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_Forward(ref float x, ref float scale, ref float shift, ref float runningMean, ref float runningVariance, ref float y)
        {
            for (int cb = 0; cb < 3; cb++)
            {
                ref float runningMean_cb = ref Unsafe.Add(ref runningMean, cb);
                ref float scale_cb = ref Unsafe.Add(ref scale, cb);
                ref float runningVariance_cb = ref Unsafe.Add(ref runningVariance, cb);
                ref float shift_cb = ref Unsafe.Add(ref shift, cb);
                ref float x_cb = ref Unsafe.Add(ref x, cb * 32);
                ref float y_cb = ref Unsafe.Add(ref y, cb * 32);
                var mean = runningMean_cb;
                var factor = scale_cb / MathF.Sqrt(runningVariance_cb + 1E-05f);
                var shiftOfChannel = shift_cb;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_cb_oy = ref Unsafe.Add(ref x_cb, oy * 16);
                    ref float y_cb_oy = ref Unsafe.Add(ref y_cb, oy * 16);
                    for (int ox = 0; ox < 8; ox += 4)
                    {
                        ref float x_cb_oy_ox = ref Unsafe.Add(ref x_cb_oy, ox);
                        ref float y_cb_oy_ox = ref Unsafe.Add(ref y_cb_oy, ox);
                        Vector128.MaxNative(Vector128<float>.Zero, Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_cb_oy_ox) - Vector128.Create(mean), Vector128.Create(factor), Vector128.Create(shiftOfChannel))).StoreUnsafe(ref y_cb_oy_ox);
                    }
                    var first1 = Vector128.LessThan(Vector128<float>.Indices, Vector128.Create(1f));
                    Vector128.ConditionalSelect(first1, Vector128.MaxNative(Vector128<float>.Zero, Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_cb_oy, 8) - Vector128.Create(mean), Vector128.Create(factor), Vector128.Create(shiftOfChannel))), Vector128<float>.Zero).StoreUnsafe(ref y_cb_oy, 8);
                }
            }
        }
