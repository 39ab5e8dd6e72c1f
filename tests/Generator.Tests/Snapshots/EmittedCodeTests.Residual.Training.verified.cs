// Input(16, 3, 3), Conv(20, 1, Stride = 2), Residual("image", Shortcut = Shortcut.Pad), Relu

// ---------- Vector256 ----------

        // residual1.pad = padShortcut(image)
        //   image [16,3,3]   NCHWc16
        //   residual1.pad [20,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Pad_Forward(ref float from, ref float to)
        {
            for (int i = 0; i < 128; i += 8)
            {
                ref float to_i = ref Unsafe.Add(ref to, i);
                Vector256<float>.Zero.StoreUnsafe(ref to_i);
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y = ref Unsafe.Add(ref from, y * 96);
                ref float to_y = ref Unsafe.Add(ref to, y * 32);
                for (int x = 0; x < 2; x++)
                {
                    ref float from_y_x = ref Unsafe.Add(ref from_y, x * 32);
                    ref float to_y_x = ref Unsafe.Add(ref to_y, x * 16);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float from_y_x_c = ref Unsafe.Add(ref from_y_x, c);
                        ref float to_y_x_c = ref Unsafe.Add(ref to_y_x, c);
                        Vector256.LoadUnsafe(ref from_y_x_c).StoreUnsafe(ref to_y_x_c);
                    }
                }
            }
        }

        // imageGradient = gradient of padShortcut's input(residual1Gradient)
        //   residual1Gradient [20,2,2]   NCHWc16
        //   imageGradient [16,3,3]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Residual1_Pad_BackwardData(ref float from, ref float to)
        {
            for (int i = 0; i < 144; i += 8)
            {
                ref float to_i = ref Unsafe.Add(ref to, i);
                Vector256<float>.Zero.StoreUnsafe(ref to_i);
            }
            for (int y = 0; y < 2; y++)
            {
                ref float from_y = ref Unsafe.Add(ref from, y * 32);
                ref float to_y = ref Unsafe.Add(ref to, y * 96);
                for (int x = 0; x < 2; x++)
                {
                    ref float from_y_x = ref Unsafe.Add(ref from_y, x * 16);
                    ref float to_y_x = ref Unsafe.Add(ref to_y, x * 32);
                    for (int c = 0; c < 16; c += 8)
                    {
                        ref float from_y_x_c = ref Unsafe.Add(ref from_y_x, c);
                        ref float to_y_x_c = ref Unsafe.Add(ref to_y_x, c);
                        Vector256.LoadUnsafe(ref from_y_x_c).StoreUnsafe(ref to_y_x_c);
                    }
                }
            }
        }
