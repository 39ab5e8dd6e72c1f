// Input(20, 2, 2), Relu, Concat("image")

// ---------- Vector256 ----------

        // concat1 = concat(relu1, image)
        //   relu1 [20,2,2]   NCHWc16
        //   image [20,2,2]   NCHWc16
        //   concat1 [40,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_Forward(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x1_i = ref Unsafe.Add(ref x1, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                Vector256.LoadUnsafe(ref x1_i).StoreUnsafe(ref y_i);
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x1_oy = ref Unsafe.Add(ref x1, oy * 32);
                ref float y_oy = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x1_oy_ox = ref Unsafe.Add(ref x1_oy, ox * 16);
                    ref float y_oy_ox = ref Unsafe.Add(ref y_oy, ox * 16);
                    var first4 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(4f));
                    Vector256.ConditionalSelect(first4, Vector256.LoadUnsafe(ref x1_oy_ox, 64), Vector256<float>.Zero).StoreUnsafe(ref y_oy_ox, 64);
                    Vector256<float>.Zero.StoreUnsafe(ref y_oy_ox, 72);
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x2_oy = ref Unsafe.Add(ref x2, oy * 32);
                ref float y_oy_2 = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x2_oy_ox = ref Unsafe.Add(ref x2_oy, ox * 16);
                    ref float y_oy_2_ox = ref Unsafe.Add(ref y_oy_2, ox * 16);
                    for (int c = 0; c < 12; c++)
                    {
                        ref float x2_oy_ox_c = ref Unsafe.Add(ref x2_oy_ox, c);
                        ref float y_oy_2_ox_c = ref Unsafe.Add(ref y_oy_2_ox, c);
                        Unsafe.Add(ref y_oy_2_ox_c, 68) = x2_oy_ox_c;
                    }
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x2_oy_2 = ref Unsafe.Add(ref x2, oy * 32);
                ref float y_oy_3 = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x2_oy_2_ox = ref Unsafe.Add(ref x2_oy_2, ox * 16);
                    ref float y_oy_3_ox = ref Unsafe.Add(ref y_oy_3, ox * 16);
                    for (int c = 12; c < 16; c++)
                    {
                        ref float x2_oy_2_ox_c = ref Unsafe.Add(ref x2_oy_2_ox, c);
                        ref float y_oy_3_ox_c = ref Unsafe.Add(ref y_oy_3_ox, c);
                        Unsafe.Add(ref y_oy_3_ox_c, 116) = x2_oy_2_ox_c;
                    }
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float x2_oy_3 = ref Unsafe.Add(ref x2, oy * 32);
                ref float y_oy_4 = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float x2_oy_3_ox = ref Unsafe.Add(ref x2_oy_3, ox * 16);
                    ref float y_oy_4_ox = ref Unsafe.Add(ref y_oy_4, ox * 16);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float x2_oy_3_ox_c = ref Unsafe.Add(ref x2_oy_3_ox, c);
                        ref float y_oy_4_ox_c = ref Unsafe.Add(ref y_oy_4_ox, c);
                        Unsafe.Add(ref y_oy_4_ox_c, 132) = Unsafe.Add(ref x2_oy_3_ox_c, 64);
                    }
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float y_oy_5 = ref Unsafe.Add(ref y, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float y_oy_5_ox = ref Unsafe.Add(ref y_oy_5, ox * 16);
                    for (int c = 8; c < 16; c++)
                    {
                        ref float y_oy_5_ox_c = ref Unsafe.Add(ref y_oy_5_ox, c);
                        Unsafe.Add(ref y_oy_5_ox_c, 128) = 0f;
                    }
                }
            }
        }
