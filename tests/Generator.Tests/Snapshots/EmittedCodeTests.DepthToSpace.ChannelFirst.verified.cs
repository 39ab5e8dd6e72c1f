// Input(64, 2, 3), DepthToSpace(2, Order = DepthOrder.ChannelFirst)

// ---------- Vector256 ----------

        // depthToSpace1 = depthToSpace(image)
        //   image [64,2,3]   NCHWc16
        //   depthToSpace1 [16,4,6]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void DepthToSpace1_Forward(ref float from, ref float to)
        {
            for (int y = 0; y < 2; y++)
            {
                ref float from_y = ref Unsafe.Add(ref from, y * 48);
                ref float to_y = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_x = ref Unsafe.Add(ref from_y, x * 16);
                    ref float to_y_x = ref Unsafe.Add(ref to_y, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_x_c = ref Unsafe.Add(ref from_y_x, c * 4);
                        ref float to_y_x_c = ref Unsafe.Add(ref to_y_x, c);
                        to_y_x_c = from_y_x_c;
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_2 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_2 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_2_x = ref Unsafe.Add(ref from_y_2, x * 16);
                    ref float to_y_2_x = ref Unsafe.Add(ref to_y_2, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_2_x_c = ref Unsafe.Add(ref from_y_2_x, c * 4);
                        ref float to_y_2_x_c = ref Unsafe.Add(ref to_y_2_x, c);
                        Unsafe.Add(ref to_y_2_x_c, 4) = Unsafe.Add(ref from_y_2_x_c, 96);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_3 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_3 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_3_x = ref Unsafe.Add(ref from_y_3, x * 16);
                    ref float to_y_3_x = ref Unsafe.Add(ref to_y_3, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_3_x_c = ref Unsafe.Add(ref from_y_3_x, c * 4);
                        ref float to_y_3_x_c = ref Unsafe.Add(ref to_y_3_x, c);
                        Unsafe.Add(ref to_y_3_x_c, 8) = Unsafe.Add(ref from_y_3_x_c, 192);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_4 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_4 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_4_x = ref Unsafe.Add(ref from_y_4, x * 16);
                    ref float to_y_4_x = ref Unsafe.Add(ref to_y_4, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_4_x_c = ref Unsafe.Add(ref from_y_4_x, c * 4);
                        ref float to_y_4_x_c = ref Unsafe.Add(ref to_y_4_x, c);
                        Unsafe.Add(ref to_y_4_x_c, 12) = Unsafe.Add(ref from_y_4_x_c, 288);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_5 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_5 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_5_x = ref Unsafe.Add(ref from_y_5, x * 16);
                    ref float to_y_5_x = ref Unsafe.Add(ref to_y_5, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_5_x_c = ref Unsafe.Add(ref from_y_5_x, c * 4);
                        ref float to_y_5_x_c = ref Unsafe.Add(ref to_y_5_x, c);
                        Unsafe.Add(ref to_y_5_x_c, 16) = Unsafe.Add(ref from_y_5_x_c, 1);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_6 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_6 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_6_x = ref Unsafe.Add(ref from_y_6, x * 16);
                    ref float to_y_6_x = ref Unsafe.Add(ref to_y_6, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_6_x_c = ref Unsafe.Add(ref from_y_6_x, c * 4);
                        ref float to_y_6_x_c = ref Unsafe.Add(ref to_y_6_x, c);
                        Unsafe.Add(ref to_y_6_x_c, 20) = Unsafe.Add(ref from_y_6_x_c, 97);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_7 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_7 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_7_x = ref Unsafe.Add(ref from_y_7, x * 16);
                    ref float to_y_7_x = ref Unsafe.Add(ref to_y_7, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_7_x_c = ref Unsafe.Add(ref from_y_7_x, c * 4);
                        ref float to_y_7_x_c = ref Unsafe.Add(ref to_y_7_x, c);
                        Unsafe.Add(ref to_y_7_x_c, 24) = Unsafe.Add(ref from_y_7_x_c, 193);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_8 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_8 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_8_x = ref Unsafe.Add(ref from_y_8, x * 16);
                    ref float to_y_8_x = ref Unsafe.Add(ref to_y_8, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_8_x_c = ref Unsafe.Add(ref from_y_8_x, c * 4);
                        ref float to_y_8_x_c = ref Unsafe.Add(ref to_y_8_x, c);
                        Unsafe.Add(ref to_y_8_x_c, 28) = Unsafe.Add(ref from_y_8_x_c, 289);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_9 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_9 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_9_x = ref Unsafe.Add(ref from_y_9, x * 16);
                    ref float to_y_9_x = ref Unsafe.Add(ref to_y_9, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_9_x_c = ref Unsafe.Add(ref from_y_9_x, c * 4);
                        ref float to_y_9_x_c = ref Unsafe.Add(ref to_y_9_x, c);
                        Unsafe.Add(ref to_y_9_x_c, 96) = Unsafe.Add(ref from_y_9_x_c, 2);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_10 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_10 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_10_x = ref Unsafe.Add(ref from_y_10, x * 16);
                    ref float to_y_10_x = ref Unsafe.Add(ref to_y_10, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_10_x_c = ref Unsafe.Add(ref from_y_10_x, c * 4);
                        ref float to_y_10_x_c = ref Unsafe.Add(ref to_y_10_x, c);
                        Unsafe.Add(ref to_y_10_x_c, 100) = Unsafe.Add(ref from_y_10_x_c, 98);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_11 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_11 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_11_x = ref Unsafe.Add(ref from_y_11, x * 16);
                    ref float to_y_11_x = ref Unsafe.Add(ref to_y_11, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_11_x_c = ref Unsafe.Add(ref from_y_11_x, c * 4);
                        ref float to_y_11_x_c = ref Unsafe.Add(ref to_y_11_x, c);
                        Unsafe.Add(ref to_y_11_x_c, 104) = Unsafe.Add(ref from_y_11_x_c, 194);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_12 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_12 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_12_x = ref Unsafe.Add(ref from_y_12, x * 16);
                    ref float to_y_12_x = ref Unsafe.Add(ref to_y_12, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_12_x_c = ref Unsafe.Add(ref from_y_12_x, c * 4);
                        ref float to_y_12_x_c = ref Unsafe.Add(ref to_y_12_x, c);
                        Unsafe.Add(ref to_y_12_x_c, 108) = Unsafe.Add(ref from_y_12_x_c, 290);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_13 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_13 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_13_x = ref Unsafe.Add(ref from_y_13, x * 16);
                    ref float to_y_13_x = ref Unsafe.Add(ref to_y_13, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_13_x_c = ref Unsafe.Add(ref from_y_13_x, c * 4);
                        ref float to_y_13_x_c = ref Unsafe.Add(ref to_y_13_x, c);
                        Unsafe.Add(ref to_y_13_x_c, 112) = Unsafe.Add(ref from_y_13_x_c, 3);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_14 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_14 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_14_x = ref Unsafe.Add(ref from_y_14, x * 16);
                    ref float to_y_14_x = ref Unsafe.Add(ref to_y_14, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_14_x_c = ref Unsafe.Add(ref from_y_14_x, c * 4);
                        ref float to_y_14_x_c = ref Unsafe.Add(ref to_y_14_x, c);
                        Unsafe.Add(ref to_y_14_x_c, 116) = Unsafe.Add(ref from_y_14_x_c, 99);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_15 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_15 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_15_x = ref Unsafe.Add(ref from_y_15, x * 16);
                    ref float to_y_15_x = ref Unsafe.Add(ref to_y_15, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_15_x_c = ref Unsafe.Add(ref from_y_15_x, c * 4);
                        ref float to_y_15_x_c = ref Unsafe.Add(ref to_y_15_x, c);
                        Unsafe.Add(ref to_y_15_x_c, 120) = Unsafe.Add(ref from_y_15_x_c, 195);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_16 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_16 = ref Unsafe.Add(ref to, y * 192);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_16_x = ref Unsafe.Add(ref from_y_16, x * 16);
                    ref float to_y_16_x = ref Unsafe.Add(ref to_y_16, x * 32);
                    for (int c = 0; c < 4; c++)
                    {
                        ref float from_y_16_x_c = ref Unsafe.Add(ref from_y_16_x, c * 4);
                        ref float to_y_16_x_c = ref Unsafe.Add(ref to_y_16_x, c);
                        Unsafe.Add(ref to_y_16_x_c, 124) = Unsafe.Add(ref from_y_16_x_c, 291);
                    }
                }
            }
        }
