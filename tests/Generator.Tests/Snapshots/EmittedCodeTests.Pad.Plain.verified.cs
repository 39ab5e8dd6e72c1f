// Input(16, 2, 3), Pad(1)

// ---------- Vector256 ----------

        // pad1 = pad(image)
        //   image [16,2,3]   NCHWc16
        //   pad1 [16,4,5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Pad1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 4; oy++)
            {
                ref float y_oy = ref Unsafe.Add(ref y, oy * 80);
                for (int i = 0; i < 80; i += 8)
                {
                    ref float y_oy_i = ref Unsafe.Add(ref y_oy, i);
                    Vector256<float>.Zero.StoreUnsafe(ref y_oy_i);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy_2 = ref Unsafe.Add(ref y, oy * 80);
                for (int i = 0; i < 48; i += 8)
                {
                    ref float x_oy_i = ref Unsafe.Add(ref x_oy, i);
                    ref float y_oy_2_i = ref Unsafe.Add(ref y_oy_2, i);
                    Vector256.LoadUnsafe(ref x_oy_i).StoreUnsafe(ref y_oy_2_i, 96);
                }
            }
        }

// ---------- AdvSimd ----------

        // pad1 = pad(image)
        //   image [16,2,3]   NCHWc16
        //   pad1 [16,4,5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Pad1_Forward(ref float x, ref float y)
        {
            for (int oy = 0; oy < 4; oy++)
            {
                ref float y_oy = ref Unsafe.Add(ref y, oy * 80);
                for (int i = 0; i < 80; i += 4)
                {
                    ref float y_oy_i = ref Unsafe.Add(ref y_oy, i);
                    Vector128<float>.Zero.StoreUnsafe(ref y_oy_i);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy_2 = ref Unsafe.Add(ref y, oy * 80);
                for (int i = 0; i < 48; i += 4)
                {
                    ref float x_oy_i = ref Unsafe.Add(ref x_oy, i);
                    ref float y_oy_2_i = ref Unsafe.Add(ref y_oy_2, i);
                    Vector128.LoadUnsafe(ref x_oy_i).StoreUnsafe(ref y_oy_2_i, 96);
                }
            }
        }
