// Input(16, 2, 2), PRelu, Dense(2)

// ---------- Vector256 ----------

        // pRelu1.weight = gradients of pRelu's weights(pRelu1Gradient, image)
        //   pRelu1Gradient [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PRelu1_BackwardWeights(ref float dy, ref float x, ref float dslopes)
        {
            for (int laneBase = 0; laneBase < 16; laneBase += 8)
            {
                ref float dy_laneBase = ref Unsafe.Add(ref dy, laneBase);
                ref float x_laneBase = ref Unsafe.Add(ref x, laneBase);
                ref float dslopes_laneBase = ref Unsafe.Add(ref dslopes, laneBase);
                var sum_part0_oc0 = Vector256<float>.Zero;
                var sum_part1_oc0 = Vector256<float>.Zero;
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float dy_laneBase_oy = ref Unsafe.Add(ref dy_laneBase, oy * 32);
                    ref float x_laneBase_oy = ref Unsafe.Add(ref x_laneBase, oy * 32);
                    sum_part0_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy) * Vector256.MinNative(Vector256<float>.Zero, Vector256.LoadUnsafe(ref x_laneBase_oy));
                    sum_part1_oc0 += Vector256.LoadUnsafe(ref dy_laneBase_oy, 16) * Vector256.MinNative(Vector256<float>.Zero, Vector256.LoadUnsafe(ref x_laneBase_oy, 16));
                }
                (Vector256.LoadUnsafe(ref dslopes_laneBase) + sum_part0_oc0 + sum_part1_oc0).StoreUnsafe(ref dslopes_laneBase);
            }
        }

        // imageGradient = gradient of pRelu's input(pRelu1Gradient, image)
        //   pRelu1Gradient [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void PRelu1_BackwardData(ref float dy, ref float x, ref float slopes, ref float dx)
        {
            var slope_c0 = Vector256.LoadUnsafe(ref slopes);
            var slope_c8 = Vector256.LoadUnsafe(ref slopes, 8);
            for (int pixel = 0; pixel < 4; pixel++)
            {
                ref float dy_pixel = ref Unsafe.Add(ref dy, pixel * 16);
                ref float x_pixel = ref Unsafe.Add(ref x, pixel * 16);
                ref float dx_pixel = ref Unsafe.Add(ref dx, pixel * 16);
                var gradient = Vector256.LoadUnsafe(ref dy_pixel);
                var input = Vector256.LoadUnsafe(ref x_pixel);
                Vector256.ConditionalSelect(Vector256.GreaterThan(input, Vector256<float>.Zero), gradient, gradient * slope_c0).StoreUnsafe(ref dx_pixel);
                gradient = Vector256.LoadUnsafe(ref dy_pixel, 8);
                input = Vector256.LoadUnsafe(ref x_pixel, 8);
                Vector256.ConditionalSelect(Vector256.GreaterThan(input, Vector256<float>.Zero), gradient, gradient * slope_c8).StoreUnsafe(ref dx_pixel, 8);
            }
        }
