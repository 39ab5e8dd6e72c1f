// Input(16, 5, 5), GlobalAvgPool

// ---------- Vector256 ----------

        // globalAvgPool1 = globalAvgPool(image)
        //   image [16,5,5]   NCHWc16
        //   globalAvgPool1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GlobalAvgPool1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var sum = Vector256<float>.Zero;
                for (int ky = 0; ky < 5; ky++)
                {
                    ref float x_c_ky = ref Unsafe.Add(ref x_c, ky * 80);
                    sum += Vector256.LoadUnsafe(ref x_c_ky);
                    sum += Vector256.LoadUnsafe(ref x_c_ky, 16);
                    sum += Vector256.LoadUnsafe(ref x_c_ky, 32);
                    sum += Vector256.LoadUnsafe(ref x_c_ky, 48);
                    sum += Vector256.LoadUnsafe(ref x_c_ky, 64);
                }
                (sum * Vector256.Create(0.04f)).StoreUnsafe(ref y_c);
            }
        }

// ---------- AdvSimd ----------

        // globalAvgPool1 = globalAvgPool(image)
        //   image [16,5,5]   NCHWc16
        //   globalAvgPool1 [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GlobalAvgPool1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 16; c += 4)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var sum = Vector128<float>.Zero;
                for (int ky = 0; ky < 5; ky++)
                {
                    ref float x_c_ky = ref Unsafe.Add(ref x_c, ky * 80);
                    sum += Vector128.LoadUnsafe(ref x_c_ky);
                    sum += Vector128.LoadUnsafe(ref x_c_ky, 16);
                    sum += Vector128.LoadUnsafe(ref x_c_ky, 32);
                    sum += Vector128.LoadUnsafe(ref x_c_ky, 48);
                    sum += Vector128.LoadUnsafe(ref x_c_ky, 64);
                }
                (sum * Vector128.Create(0.04f)).StoreUnsafe(ref y_c);
            }
        }
