// Input(4, 2, 3), ChannelShuffle(2), Dense(2)

// ---------- Vector256 ----------

        // imageGradient = gradient of channelShuffle's input(channelShuffle1Gradient)
        //   channelShuffle1Gradient [4,2,3]   NCHW
        //   imageGradient [4,2,3]   NCHW
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void ChannelShuffle1_BackwardData(ref float from, ref float to)
        {
            for (int y = 0; y < 2; y++)
            {
                ref float from_y = ref Unsafe.Add(ref from, y * 16);
                ref float to_y = ref Unsafe.Add(ref to, y * 16);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_x = ref Unsafe.Add(ref from_y, x);
                    ref float to_y_x = ref Unsafe.Add(ref to_y, x);
                    for (int c = 0; c < 2; c++)
                    {
                        ref float from_y_x_c = ref Unsafe.Add(ref from_y_x, c * 64);
                        ref float to_y_x_c = ref Unsafe.Add(ref to_y_x, c * 32);
                        to_y_x_c = from_y_x_c;
                    }
                }
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y_2 = ref Unsafe.Add(ref from, y * 16);
                ref float to_y_2 = ref Unsafe.Add(ref to, y * 16);
                for (int x = 0; x < 3; x++)
                {
                    ref float from_y_2_x = ref Unsafe.Add(ref from_y_2, x);
                    ref float to_y_2_x = ref Unsafe.Add(ref to_y_2, x);
                    for (int c = 0; c < 2; c++)
                    {
                        ref float from_y_2_x_c = ref Unsafe.Add(ref from_y_2_x, c * 64);
                        ref float to_y_2_x_c = ref Unsafe.Add(ref to_y_2_x, c * 32);
                        Unsafe.Add(ref to_y_2_x_c, 64) = Unsafe.Add(ref from_y_2_x_c, 32);
                    }
                }
            }
        }
