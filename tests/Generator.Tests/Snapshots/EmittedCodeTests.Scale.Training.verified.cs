// Input(16, 2, 3), Scale

// ---------- Vector256 ----------

        // scale1.weight, scale1.bias = gradients of scale's weights(scale1Gradient, image)
        //   scale1Gradient [16,2,3]   NCHWc16
        //   image [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Scale1_BackwardWeights(ref float dy, ref float x, ref float dweight, ref float dbias)
        {
            for (int laneBase = 0; laneBase < 16; laneBase += 8)
            {
                ref float dy_laneBase = ref Unsafe.Add(ref dy, laneBase);
                ref float x_laneBase = ref Unsafe.Add(ref x, laneBase);
                ref float dweight_laneBase = ref Unsafe.Add(ref dweight, laneBase);
                var sum_part0_oc0 = Vector256<float>.Zero;
                var sum_part1_oc0 = Vector256<float>.Zero;
                var sum_part2_oc0 = Vector256<float>.Zero;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float dy_laneBase_oy = ref Unsafe.Add(ref dy_laneBase, oy * 48);
                    ref float x_laneBase_oy = ref Unsafe.Add(ref x_laneBase, oy * 48);
                    sum_part0_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy) * Vector256.LoadUnsafe(ref x_laneBase_oy);
                    sum_part1_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy, 16) * Vector256.LoadUnsafe(ref x_laneBase_oy, 16);
                    sum_part2_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy, 32) * Vector256.LoadUnsafe(ref x_laneBase_oy, 32);
                }
                (Vector256.LoadUnsafe(ref dweight_laneBase) + sum_part0_oc0 + sum_part1_oc0 + sum_part2_oc0).StoreUnsafe(ref dweight_laneBase);
            }
            for (int laneBase = 0; laneBase < 16; laneBase += 8)
            {
                ref float dy_laneBase_2 = ref Unsafe.Add(ref dy, laneBase);
                ref float dbias_laneBase = ref Unsafe.Add(ref dbias, laneBase);
                var sum_part0_oc0 = Vector256<float>.Zero;
                var sum_part1_oc0 = Vector256<float>.Zero;
                var sum_part2_oc0 = Vector256<float>.Zero;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float dy_laneBase_2_oy = ref Unsafe.Add(ref dy_laneBase_2, oy * 48);
                    sum_part0_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_2_oy);
                    sum_part1_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_2_oy, 16);
                    sum_part2_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_2_oy, 32);
                }
                (Vector256.LoadUnsafe(ref dbias_laneBase) + sum_part0_oc0 + sum_part1_oc0 + sum_part2_oc0).StoreUnsafe(ref dbias_laneBase);
            }
        }

        // imageGradient = gradient of scale's input(scale1Gradient)
        //   scale1Gradient [16,2,3]   NCHWc16
        //   imageGradient [16,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Scale1_BackwardData(ref float dy, ref float weight, ref float dx)
        {
            var factor_c0 = Vector256.LoadUnsafe(ref weight);
            var factor_c8 = Vector256.LoadUnsafe(ref weight, 8);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float dy_oy = ref Unsafe.Add(ref dy, oy * 48);
                ref float dx_oy = ref Unsafe.Add(ref dx, oy * 48);
                for (int ox = 0; ox < 3; ox++)
                {
                    ref float dy_oy_ox = ref Unsafe.Add(ref dy_oy, ox * 16);
                    ref float dx_oy_ox = ref Unsafe.Add(ref dx_oy, ox * 16);
                    (Vector256.LoadUnsafe(ref dy_oy_ox) * factor_c0).StoreUnsafe(ref dx_oy_ox);
                    (Vector256.LoadUnsafe(ref dy_oy_ox, 8) * factor_c8).StoreUnsafe(ref dx_oy_ox, 8);
                }
            }
        }
