// Input(5, 2, 9), Relu, Concat("image")

// ---------- Vector256 ----------

        // concat1 = concat(relu1, image)
        //   relu1 [5,2,9]   NCHW
        //   image [5,2,9]   NCHW
        //   concat1 [10,2,9]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int c = 0; c < 5; c++)
            {
                ref float x1_c = ref Unsafe.Add(ref x1, c * 32);
                ref float y_c = ref Unsafe.Add(ref y, c);
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x1_c_oy = ref Unsafe.Add(ref x1_c, oy * 16);
                    ref float y_c_oy = ref Unsafe.Add(ref y_c, oy * 144);
                    Lanes.Store256(Vector256.LoadUnsafe(ref x1_c_oy), ref y_c_oy, 16);
                    Unsafe.Add(ref y_c_oy, 128) = Unsafe.Add(ref x1_c_oy, 8);
                }
            }
            for (int c = 0; c < 5; c++)
            {
                ref float x2_c = ref Unsafe.Add(ref x2, c * 32);
                ref float y_c_2 = ref Unsafe.Add(ref y, c);
                for (int oy = 0; oy < 2; oy++)
                {
                    ref float x2_c_oy = ref Unsafe.Add(ref x2_c, oy * 16);
                    ref float y_c_2_oy = ref Unsafe.Add(ref y_c_2, oy * 144);
                    Lanes.Store256(Vector256.LoadUnsafe(ref x2_c_oy), ref Unsafe.Add(ref y_c_2_oy, 5), 16);
                    Unsafe.Add(ref y_c_2_oy, 133) = Unsafe.Add(ref x2_c_oy, 8);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float y_oy = ref Unsafe.Add(ref y, oy * 144);
                for (int ox = 0; ox < 9; ox++)
                {
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    for (int c = 10; c < 16; c++)
                    {
                        ref float y_oy_ox_c = ref Unsafe.Add(ref y_oy_ox, c);
                        y_oy_ox_c = 0f;
                    }
                }
            }
        }
