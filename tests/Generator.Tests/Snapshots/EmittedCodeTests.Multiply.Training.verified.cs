// Input(16, 2, 2), GlobalAvgPool, Multiply("image")

// ---------- Vector256 ----------

        // globalAvgPool1Gradient = gradient of multiply's input(multiply1Gradient, image)
        //   multiply1Gradient [16,2,2]   NCHWc16
        //   image [16,2,2]   NCHWc16
        //   globalAvgPool1Gradient [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Multiply1_BackwardData(ref float x1, ref float x2, ref float y)
        {
            var sum_c0 = Vector256<float>.Zero;
            var sum_c8 = Vector256<float>.Zero;
            var sumOfImage_c0 = Vector256<float>.Zero;
            var sumOfImage_c8 = Vector256<float>.Zero;
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x1_oy = ref Unsafe.Add(ref x1, oy * 32);
                ref float x2_oy = ref Unsafe.Add(ref x2, oy * 32);
                var sumOfRow_part0_c0 = Vector256<float>.Zero;
                var sumOfRow_part0_c8 = Vector256<float>.Zero;
                var sumOfRow_part1_c0 = Vector256<float>.Zero;
                var sumOfRow_part1_c8 = Vector256<float>.Zero;
                sumOfRow_part0_c0 += Vector256.LoadUnsafe(ref x1_oy) * Vector256.LoadUnsafe(ref x2_oy);
                sumOfRow_part0_c8 += Vector256.LoadUnsafe(ref x1_oy, 8) * Vector256.LoadUnsafe(ref x2_oy, 8);
                sumOfRow_part1_c0 += Vector256.LoadUnsafe(ref x1_oy, 16) * Vector256.LoadUnsafe(ref x2_oy, 16);
                sumOfRow_part1_c8 += Vector256.LoadUnsafe(ref x1_oy, 24) * Vector256.LoadUnsafe(ref x2_oy, 24);
                sumOfImage_c0 = sumOfImage_c0 + sumOfRow_part0_c0 + sumOfRow_part1_c0;
                sumOfImage_c8 = sumOfImage_c8 + sumOfRow_part0_c8 + sumOfRow_part1_c8;
            }
            sum_c0 += sumOfImage_c0;
            sum_c8 += sumOfImage_c8;
            sum_c0.StoreUnsafe(ref y);
            sum_c8.StoreUnsafe(ref y, 8);
        }

        // imageGradient = gradient of multiply's input(multiply1Gradient, globalAvgPool1)
        //   multiply1Gradient [16,2,2]   NCHWc16
        //   globalAvgPool1 [16,1,1]   NCHWc16
        //   imageGradient [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Multiply1_BackwardData_2(ref float x1, ref float x2, ref float y)
        {
            var gate_c0 = Vector256.LoadUnsafe(ref x2);
            var gate_c8 = Vector256.LoadUnsafe(ref x2, 8);
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x1_oy = ref Unsafe.Add(ref x1, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x1_oy_ox = ref Unsafe.Add(ref x1_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    (Vector256.LoadUnsafe(ref x1_oy_ox) * gate_c0).StoreUnsafe(ref y_oy_ox);
                    (Vector256.LoadUnsafe(ref x1_oy_ox, 8) * gate_c8).StoreUnsafe(ref y_oy_ox, 8);
                }
            }
        }
