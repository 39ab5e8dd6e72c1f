// Input(32, 2, 3), ChannelShuffle(2)

// ---------- Vector256 ----------

        // channelShuffle1 = channelShuffle(image)
        //   image [32,2,3]   NCHWc16
        //   channelShuffle1 [32,2,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ChannelShuffle1_Forward(ref float from, ref float to)
        {
            for (int y = 0; y < 2; y++)
            {
                ref float from_y = ref Unsafe.Add(ref from, y * 48);
                ref float to_y = ref Unsafe.Add(ref to, y * 48);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_x = ref Unsafe.Add(ref from_y, x * 16);
                    ref float to_y_x = ref Unsafe.Add(ref to_y, x * 16);
                    for (int c = 0; c < 8; c++)
                    {
                        ref float from_y_x_c = ref Unsafe.Add(ref from_y_x, c);
                        ref float to_y_x_c = ref Unsafe.Add(ref to_y_x, c * 2);
                        to_y_x_c = from_y_x_c;
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_2 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_2 = ref Unsafe.Add(ref to, y * 48);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_2_x = ref Unsafe.Add(ref from_y_2, x * 16);
                    ref float to_y_2_x = ref Unsafe.Add(ref to_y_2, x * 16);
                    for (int c = 0; c < 8; c++)
                    {
                        ref float from_y_2_x_c = ref Unsafe.Add(ref from_y_2_x, c);
                        ref float to_y_2_x_c = ref Unsafe.Add(ref to_y_2_x, c * 2);
                        Unsafe.Add(ref to_y_2_x_c, 96) = Unsafe.Add(ref from_y_2_x_c, 8);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_3 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_3 = ref Unsafe.Add(ref to, y * 48);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_3_x = ref Unsafe.Add(ref from_y_3, x * 16);
                    ref float to_y_3_x = ref Unsafe.Add(ref to_y_3, x * 16);
                    for (int c = 0; c < 8; c++)
                    {
                        ref float from_y_3_x_c = ref Unsafe.Add(ref from_y_3_x, c);
                        ref float to_y_3_x_c = ref Unsafe.Add(ref to_y_3_x, c * 2);
                        Unsafe.Add(ref to_y_3_x_c, 1) = Unsafe.Add(ref from_y_3_x_c, 96);
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_4 = ref Unsafe.Add(ref from, y * 48);
                ref float to_y_4 = ref Unsafe.Add(ref to, y * 48);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_4_x = ref Unsafe.Add(ref from_y_4, x * 16);
                    ref float to_y_4_x = ref Unsafe.Add(ref to_y_4, x * 16);
                    for (int c = 0; c < 8; c++)
                    {
                        ref float from_y_4_x_c = ref Unsafe.Add(ref from_y_4_x, c);
                        ref float to_y_4_x_c = ref Unsafe.Add(ref to_y_4_x, c * 2);
                        Unsafe.Add(ref to_y_4_x_c, 97) = Unsafe.Add(ref from_y_4_x_c, 104);
                    }
                }
            }
        }
