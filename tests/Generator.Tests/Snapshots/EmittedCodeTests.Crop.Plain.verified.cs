// Input(16, 5, 5), Crop(2)

// ---------- Vector256 ----------

        // crop1 = crop(image)
        //   image [16,5,5]   NCHWc16
        //   crop1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Crop1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 80);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int i = 0; i < 32; i += 8)
                {
                    ref float x_oy_i = ref Unsafe.Add(ref x_oy, i);
                    ref float y_oy_i = ref Unsafe.Add(ref y_oy, i);
                    Vector256.LoadUnsafe(ref x_oy_i, 96).StoreUnsafe(ref y_oy_i);
                }
            }
        }

// ---------- AdvSimd ----------

        // crop1 = crop(image)
        //   image [16,5,5]   NCHWc16
        //   crop1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Crop1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 80);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int i = 0; i < 32; i += 4)
                {
                    ref float x_oy_i = ref Unsafe.Add(ref x_oy, i);
                    ref float y_oy_i = ref Unsafe.Add(ref y_oy, i);
                    Vector128.LoadUnsafe(ref x_oy_i, 96).StoreUnsafe(ref y_oy_i);
                }
            }
        }
