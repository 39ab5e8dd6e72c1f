// Input(16, 2, 3), BatchNorm

// ---------- Vector512 ----------

        // batchNorm1 = batchNorm(image, scale, shift, mean, variance)
        //   image [16,2,3]   NCHWc16
        //   batchNorm1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_Forward(ref float x, ref float scale, ref float shift, ref float runningMean, ref float runningVariance, ref float y)
        {
            var mean_c0 = Vector512.LoadUnsafe(ref runningMean);
            var factor_c0 = Vector512.LoadUnsafe(ref scale) / Vector512.Sqrt(Vector512.LoadUnsafe(ref runningVariance) + Vector512.Create(1E-05f));
            var shiftOfChannel_c0 = Vector512.LoadUnsafe(ref shift);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    Vector512.MultiplyAddEstimate(Vector512.LoadUnsafe(ref x_oy_ox) - mean_c0, factor_c0, shiftOfChannel_c0).StoreUnsafe(ref y_oy_ox);
                }
            }
        }

// ---------- Vector256 ----------

        // batchNorm1 = batchNorm(image, scale, shift, mean, variance)
        //   image [16,2,3]   NCHWc16
        //   batchNorm1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_Forward(ref float x, ref float scale, ref float shift, ref float runningMean, ref float runningVariance, ref float y)
        {
            var mean_c0 = Vector256.LoadUnsafe(ref runningMean);
            var factor_c0 = Vector256.LoadUnsafe(ref scale) / Vector256.Sqrt(Vector256.LoadUnsafe(ref runningVariance) + Vector256.Create(1E-05f));
            var shiftOfChannel_c0 = Vector256.LoadUnsafe(ref shift);
            var mean_c8 = Vector256.LoadUnsafe(ref runningMean, 8);
            var factor_c8 = Vector256.LoadUnsafe(ref scale, 8) / Vector256.Sqrt(Vector256.LoadUnsafe(ref runningVariance, 8) + Vector256.Create(1E-05f));
            var shiftOfChannel_c8 = Vector256.LoadUnsafe(ref shift, 8);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_ox) - mean_c0, factor_c0, shiftOfChannel_c0).StoreUnsafe(ref y_oy_ox);
                    Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref x_oy_ox, 8) - mean_c8, factor_c8, shiftOfChannel_c8).StoreUnsafe(ref y_oy_ox, 8);
                }
            }
        }

// ---------- AdvSimd ----------

        // batchNorm1 = batchNorm(image, scale, shift, mean, variance)
        //   image [16,2,3]   NCHWc16
        //   batchNorm1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_Forward(ref float x, ref float scale, ref float shift, ref float runningMean, ref float runningVariance, ref float y)
        {
            var mean_c0 = Vector128.LoadUnsafe(ref runningMean);
            var factor_c0 = Vector128.LoadUnsafe(ref scale) / Vector128.Sqrt(Vector128.LoadUnsafe(ref runningVariance) + Vector128.Create(1E-05f));
            var shiftOfChannel_c0 = Vector128.LoadUnsafe(ref shift);
            var mean_c4 = Vector128.LoadUnsafe(ref runningMean, 4);
            var factor_c4 = Vector128.LoadUnsafe(ref scale, 4) / Vector128.Sqrt(Vector128.LoadUnsafe(ref runningVariance, 4) + Vector128.Create(1E-05f));
            var shiftOfChannel_c4 = Vector128.LoadUnsafe(ref shift, 4);
            var mean_c8 = Vector128.LoadUnsafe(ref runningMean, 8);
            var factor_c8 = Vector128.LoadUnsafe(ref scale, 8) / Vector128.Sqrt(Vector128.LoadUnsafe(ref runningVariance, 8) + Vector128.Create(1E-05f));
            var shiftOfChannel_c8 = Vector128.LoadUnsafe(ref shift, 8);
            var mean_c12 = Vector128.LoadUnsafe(ref runningMean, 12);
            var factor_c12 = Vector128.LoadUnsafe(ref scale, 12) / Vector128.Sqrt(Vector128.LoadUnsafe(ref runningVariance, 12) + Vector128.Create(1E-05f));
            var shiftOfChannel_c12 = Vector128.LoadUnsafe(ref shift, 12);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox) - mean_c0, factor_c0, shiftOfChannel_c0).StoreUnsafe(ref y_oy_ox);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 4) - mean_c4, factor_c4, shiftOfChannel_c4).StoreUnsafe(ref y_oy_ox, 4);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 8) - mean_c8, factor_c8, shiftOfChannel_c8).StoreUnsafe(ref y_oy_ox, 8);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 12) - mean_c12, factor_c12, shiftOfChannel_c12).StoreUnsafe(ref y_oy_ox, 12);
                }
            }
        }

// ---------- Vector128 ----------

        // batchNorm1 = batchNorm(image, scale, shift, mean, variance)
        //   image [16,2,3]   NCHWc16
        //   batchNorm1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_Forward(ref float x, ref float scale, ref float shift, ref float runningMean, ref float runningVariance, ref float y)
        {
            var mean_c0 = Vector128.LoadUnsafe(ref runningMean);
            var factor_c0 = Vector128.LoadUnsafe(ref scale) / Vector128.Sqrt(Vector128.LoadUnsafe(ref runningVariance) + Vector128.Create(1E-05f));
            var shiftOfChannel_c0 = Vector128.LoadUnsafe(ref shift);
            var mean_c4 = Vector128.LoadUnsafe(ref runningMean, 4);
            var factor_c4 = Vector128.LoadUnsafe(ref scale, 4) / Vector128.Sqrt(Vector128.LoadUnsafe(ref runningVariance, 4) + Vector128.Create(1E-05f));
            var shiftOfChannel_c4 = Vector128.LoadUnsafe(ref shift, 4);
            var mean_c8 = Vector128.LoadUnsafe(ref runningMean, 8);
            var factor_c8 = Vector128.LoadUnsafe(ref scale, 8) / Vector128.Sqrt(Vector128.LoadUnsafe(ref runningVariance, 8) + Vector128.Create(1E-05f));
            var shiftOfChannel_c8 = Vector128.LoadUnsafe(ref shift, 8);
            var mean_c12 = Vector128.LoadUnsafe(ref runningMean, 12);
            var factor_c12 = Vector128.LoadUnsafe(ref scale, 12) / Vector128.Sqrt(Vector128.LoadUnsafe(ref runningVariance, 12) + Vector128.Create(1E-05f));
            var shiftOfChannel_c12 = Vector128.LoadUnsafe(ref shift, 12);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float x_oy_ox = ref Unsafe.Add(ref x_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox) - mean_c0, factor_c0, shiftOfChannel_c0).StoreUnsafe(ref y_oy_ox);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 4) - mean_c4, factor_c4, shiftOfChannel_c4).StoreUnsafe(ref y_oy_ox, 4);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 8) - mean_c8, factor_c8, shiftOfChannel_c8).StoreUnsafe(ref y_oy_ox, 8);
                    Vector128.MultiplyAddEstimate(Vector128.LoadUnsafe(ref x_oy_ox, 12) - mean_c12, factor_c12, shiftOfChannel_c12).StoreUnsafe(ref y_oy_ox, 12);
                }
            }
        }

// ---------- Scalar ----------

        // batchNorm1 = batchNorm(image, scale, shift, mean, variance)
        //   image [16,2,3]   NCHWc16
        //   batchNorm1 [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void BatchNorm1_Forward(ref float x, ref float scale, ref float shift, ref float runningMean, ref float runningVariance, ref float y)
        {
            for (int laneBase = 0; laneBase < 16; laneBase += 4)
            {
                ref float runningMean_laneBase = ref Unsafe.Add(ref runningMean, laneBase);
                ref float scale_laneBase = ref Unsafe.Add(ref scale, laneBase);
                ref float runningVariance_laneBase = ref Unsafe.Add(ref runningVariance, laneBase);
                ref float shift_laneBase = ref Unsafe.Add(ref shift, laneBase);
                ref float x_laneBase = ref Unsafe.Add(ref x, laneBase);
                ref float y_laneBase = ref Unsafe.Add(ref y, laneBase);
                var mean_c0 = runningMean_laneBase;
                var factor_c0 = scale_laneBase / MathF.Sqrt(runningVariance_laneBase + 1E-05f);
                var shiftOfChannel_c0 = shift_laneBase;
                var mean_c1 = Unsafe.Add(ref runningMean_laneBase, 1);
                var factor_c1 = Unsafe.Add(ref scale_laneBase, 1) / MathF.Sqrt(Unsafe.Add(ref runningVariance_laneBase, 1) + 1E-05f);
                var shiftOfChannel_c1 = Unsafe.Add(ref shift_laneBase, 1);
                var mean_c2 = Unsafe.Add(ref runningMean_laneBase, 2);
                var factor_c2 = Unsafe.Add(ref scale_laneBase, 2) / MathF.Sqrt(Unsafe.Add(ref runningVariance_laneBase, 2) + 1E-05f);
                var shiftOfChannel_c2 = Unsafe.Add(ref shift_laneBase, 2);
                var mean_c3 = Unsafe.Add(ref runningMean_laneBase, 3);
                var factor_c3 = Unsafe.Add(ref scale_laneBase, 3) / MathF.Sqrt(Unsafe.Add(ref runningVariance_laneBase, 3) + 1E-05f);
                var shiftOfChannel_c3 = Unsafe.Add(ref shift_laneBase, 3);
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x_laneBase_oy = ref Unsafe.Add(ref x_laneBase, oy * 48);
                    ref float y_laneBase_oy = ref Unsafe.Add(ref y_laneBase, oy * 48);
                    for (int ox = 0; ox < 3; ox++)
                    {
                        ref float x_laneBase_oy_ox = ref Unsafe.Add(ref x_laneBase_oy, ox * 16);
                        ref float y_laneBase_oy_ox = ref Unsafe.Add(ref y_laneBase_oy, ox * 16);
                        y_laneBase_oy_ox = (x_laneBase_oy_ox - mean_c0) * factor_c0 + shiftOfChannel_c0;
                        Unsafe.Add(ref y_laneBase_oy_ox, 1) = (Unsafe.Add(ref x_laneBase_oy_ox, 1) - mean_c1) * factor_c1 + shiftOfChannel_c1;
                        Unsafe.Add(ref y_laneBase_oy_ox, 2) = (Unsafe.Add(ref x_laneBase_oy_ox, 2) - mean_c2) * factor_c2 + shiftOfChannel_c2;
                        Unsafe.Add(ref y_laneBase_oy_ox, 3) = (Unsafe.Add(ref x_laneBase_oy_ox, 3) - mean_c3) * factor_c3 + shiftOfChannel_c3;
                    }
                }
            }
        }
