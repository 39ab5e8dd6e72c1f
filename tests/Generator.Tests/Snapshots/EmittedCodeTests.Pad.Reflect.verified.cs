// Input(16, 2, 3), Pad(1, Mode = PadMode.Reflect)

// ---------- Vector256 ----------

        // pad1 = pad(image)
        //   image [16,2,3]   NCHWc16
        //   pad1 [16,4,5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Pad1_Forward(ref float x, ref float y)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                Vector256.LoadUnsafe(ref x_c, 64).StoreUnsafe(ref y_c);
            }
            for (int i = 0; i < 48; i += 8)
            {
                ref float x_i = ref Unsafe.Add(ref x, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                Vector256.LoadUnsafe(ref x_i, 48).StoreUnsafe(ref y_i, 16);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_2 = ref Unsafe.Add(ref x, c);
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                Vector256.LoadUnsafe(ref x_c_2, 64).StoreUnsafe(ref y_c_2, 64);
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 80);
                for (int c = 0; c < 16; c += 8)
                {
                    ref float x_oy_c = ref Unsafe.Add(ref x_oy, c);
                    ref float y_oy_c = ref Unsafe.Add(ref y_oy, c);
                    Vector256.LoadUnsafe(ref x_oy_c, 16).StoreUnsafe(ref y_oy_c, 80);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy_2 = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy_2 = ref Unsafe.Add(ref y, oy * 80);
                for (int i = 0; i < 48; i += 8)
                {
                    ref float x_oy_2_i = ref Unsafe.Add(ref x_oy_2, i);
                    ref float y_oy_2_i = ref Unsafe.Add(ref y_oy_2, i);
                    Vector256.LoadUnsafe(ref x_oy_2_i).StoreUnsafe(ref y_oy_2_i, 96);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x_oy_3 = ref Unsafe.Add(ref x, oy * 48);
                ref float y_oy_3 = ref Unsafe.Add(ref y, oy * 80);
                for (int c = 0; c < 16; c += 8)
                {
                    ref float x_oy_3_c = ref Unsafe.Add(ref x_oy_3, c);
                    ref float y_oy_3_c = ref Unsafe.Add(ref y_oy_3, c);
                    Vector256.LoadUnsafe(ref x_oy_3_c, 16).StoreUnsafe(ref y_oy_3_c, 144);
                }
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_3 = ref Unsafe.Add(ref x, c);
                ref float y_c_3 = ref Unsafe.Add(ref y, c);
                Vector256.LoadUnsafe(ref x_c_3, 16).StoreUnsafe(ref y_c_3, 240);
            }
            for (int i = 0; i < 48; i += 8)
            {
                ref float x_i_2 = ref Unsafe.Add(ref x, i);
                ref float y_i_2 = ref Unsafe.Add(ref y, i);
                Vector256.LoadUnsafe(ref x_i_2).StoreUnsafe(ref y_i_2, 256);
            }
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c_4 = ref Unsafe.Add(ref x, c);
                ref float y_c_4 = ref Unsafe.Add(ref y, c);
                Vector256.LoadUnsafe(ref x_c_4, 16).StoreUnsafe(ref y_c_4, 304);
            }
        }
