// Input(20, 2, 2), Relu, Concat("image"), Tanh

// ---------- Vector256 ----------

        // relu1Gradient = gradient of concat's input(concat1Gradient)
        //   concat1Gradient [40,2,2]   NCHWc16
        //   relu1Gradient [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_BackwardData(ref float whole, ref float part)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float whole_i = ref Unsafe.Add(ref whole, i);
                ref float part_i = ref Unsafe.Add(ref part, i);
                Vector256.LoadUnsafe(ref whole_i).StoreUnsafe(ref part_i);
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float whole_oy = ref Unsafe.Add(ref whole, oy * 32);
                ref float part_oy = ref Unsafe.Add(ref part, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float whole_oy_ox = ref Unsafe.Add(ref whole_oy, ox * 16);
                    ref float part_oy_ox = ref Unsafe.Add(ref part_oy, ox * 16);
                    var first4 = Vector256.LessThan(Vector256<float>.Indices, Vector256.Create(4f));
                    Vector256.ConditionalSelect(first4, Vector256.LoadUnsafe(ref whole_oy_ox, 64), Vector256<float>.Zero).StoreUnsafe(ref part_oy_ox, 64);
                    Vector256<float>.Zero.StoreUnsafe(ref part_oy_ox, 72);
                }
            }
        }

        // imageGradient = gradient of concat's input(concat1Gradient)
        //   concat1Gradient [40,2,2]   NCHWc16
        //   imageGradient [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Concat1_BackwardData_2(ref float whole, ref float part)
        {
            for (int oy = 0; oy < 2; oy++)
            {
                ref float whole_oy = ref Unsafe.Add(ref whole, oy * 32);
                ref float part_oy = ref Unsafe.Add(ref part, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float whole_oy_ox = ref Unsafe.Add(ref whole_oy, ox * 16);
                    ref float part_oy_ox = ref Unsafe.Add(ref part_oy, ox * 16);
                    for (int c = 0; c < 12; c++)
                    {
                        ref float whole_oy_ox_c = ref Unsafe.Add(ref whole_oy_ox, c);
                        ref float part_oy_ox_c = ref Unsafe.Add(ref part_oy_ox, c);
                        part_oy_ox_c = Unsafe.Add(ref whole_oy_ox_c, 68);
                    }
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float whole_oy_2 = ref Unsafe.Add(ref whole, oy * 32);
                ref float part_oy_2 = ref Unsafe.Add(ref part, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float whole_oy_2_ox = ref Unsafe.Add(ref whole_oy_2, ox * 16);
                    ref float part_oy_2_ox = ref Unsafe.Add(ref part_oy_2, ox * 16);
                    for (int c = 12; c < 16; c++)
                    {
                        ref float whole_oy_2_ox_c = ref Unsafe.Add(ref whole_oy_2_ox, c);
                        ref float part_oy_2_ox_c = ref Unsafe.Add(ref part_oy_2_ox, c);
                        part_oy_2_ox_c = Unsafe.Add(ref whole_oy_2_ox_c, 116);
                    }
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float whole_oy_3 = ref Unsafe.Add(ref whole, oy * 32);
                ref float part_oy_3 = ref Unsafe.Add(ref part, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float whole_oy_3_ox = ref Unsafe.Add(ref whole_oy_3, ox * 16);
                    ref float part_oy_3_ox = ref Unsafe.Add(ref part_oy_3, ox * 16);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float whole_oy_3_ox_c = ref Unsafe.Add(ref whole_oy_3_ox, c);
                        ref float part_oy_3_ox_c = ref Unsafe.Add(ref part_oy_3_ox, c);
                        Unsafe.Add(ref part_oy_3_ox_c, 64) = Unsafe.Add(ref whole_oy_3_ox_c, 132);
                    }
                }
            }
            for (int oy = 0; oy < 2; oy++)
            {
                ref float part_oy_4 = ref Unsafe.Add(ref part, oy * 32);
                for (int ox = 0; ox < 2; ox++)
                {
                    ref float part_oy_4_ox = ref Unsafe.Add(ref part_oy_4, ox * 16);
                    for (int c = 4; c < 16; c++)
                    {
                        ref float part_oy_4_ox_c = ref Unsafe.Add(ref part_oy_4_ox, c);
                        Unsafe.Add(ref part_oy_4_ox_c, 64) = 0f;
                    }
                }
            }
        }
